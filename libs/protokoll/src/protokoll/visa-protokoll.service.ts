import { Injectable } from '@nestjs/common';
import { saknas } from '#plattform';
import { frister } from '#regelverk';
import { type Insyn, LasMotesfakta, type Motesfakta } from '#sammantrade';
import { delbrister } from '../del/del-brister.js';
import { Organisation } from '#organisation';
import { LasProtokollfakta } from './las-protokollfakta.service.js';
import type { ProtokollDto, ProtokollsdelDto } from './protokoll.dto.js';
import { ProtokollForrad } from './protokoll.repository.js';
import { protokollsdelstabell } from './protokoll.tillstand.js';
import type { Protokollsdel } from './protokoll.typer.js';
import { justerareVidParagraf, type Protokollfakta } from './protokollunderlag.js';

/** Protokollet som den som frågar får se det: utkast bara för förvaltningen och ordföranden, och för den som ska justera. */
@Injectable()
export class VisaProtokoll {
  constructor(
    private readonly forrad: ProtokollForrad,
    private readonly fakta: LasProtokollfakta,
    private readonly motesfakta: LasMotesfakta,
    private readonly organisation: Organisation,
  ) {}

  /** @throws DomanFel 404 också när inget i protokollet får ses ännu */
  async visa(namndId: string, sammantradeId: string, insyn: Insyn): Promise<ProtokollDto> {
    const protokoll = await this.omDetFinns(namndId, sammantradeId, insyn);
    if (protokoll === null) throw saknas('Protokollet');
    return protokoll;
  }

  async omDetFinns(namndId: string, sammantradeId: string, insyn: Insyn): Promise<ProtokollDto | null> {
    if ((await this.forrad.forSammantrade(namndId, sammantradeId)) === null) return null;
    const fakta = await this.fakta.las(namndId, sammantradeId);
    const delar = fakta.delar.filter((del) => farSeDel(del, fakta.mote, insyn));
    if (delar.length === 0 && !insyn.utkast) return null;
    const { platser } = await this.organisation.reglementeDen(namndId, fakta.mote.sammantrade.datum);
    const { id, sekreterareNamn, sekreterareId, delarFordelade, version } = fakta.protokoll;
    return {
      id,
      sekreterareNamn,
      sekreterareId,
      delarFordelade,
      version,
      delar: delar.map((del) => visadDel(del, fakta, platser)),
    };
  }

  /** Delen, när den hör till sammanträdet. @throws DomanFel 404 */
  async kravDel(namndId: string, sammantradeId: string, delId: string): Promise<void> {
    const del = await this.forrad.hamtaDel(namndId, delId);
    if (del?.sammantradeId !== sammantradeId) throw saknas('Protokollsdelen');
  }
}

/** Den som ska skriva under ser texten när den är låst; alla andra förtroendevalda när den är justerad. */
export function farSeDel(del: Protokollsdel, mote: Motesfakta, insyn: Insyn): boolean {
  if (insyn.utkast || del.tillstand === 'justerad') return true;
  const { personId } = insyn;
  return (
    del.tillstand === 'hos_justerare' &&
    personId !== null &&
    mote.paragrafer.some(
      (p) =>
        del.paragrafer.includes(p.nr) &&
        (p.ordforandeId === personId || justerareVidParagraf(p.nr, mote).includes(personId)),
    )
  );
}

function visadDel(del: Protokollsdel, fakta: Protokollfakta, platser: number): ProtokollsdelDto {
  const { mote } = fakta;
  const { senastJusterat, senastTillkannagivet } = frister({
    sammantrade: mote.sammantrade.datum,
    ...(del.justeringsdatum === null ? {} : { justerat: del.justeringsdatum }),
  });
  const skrivs = del.tillstand === 'skrivs' || del.tillstand === 'klart_for_justering';
  const hindrande = skrivs ? delbrister(del, fakta, platser).length : 0;
  return {
    id: del.id,
    ordning: del.ordning,
    slag: del.slag,
    tillstand: del.tillstand,
    paragrafer: del.paragrafer,
    kontrollkod: del.textSha256,
    justeringsdatum: del.justeringsdatum,
    justeringsplats: del.justeringsplats,
    underskrifter: del.underskrifter.map((u) => ({ ...u, namn: mote.namn.get(u.personId) ?? '' })),
    tillkannagivanden: del.tillkannagivanden.map(({ id, nr, anslagsdatum, sistaOverklagandedag, ...t }) => ({
      id,
      nr,
      anslagsdatum,
      sistaOverklagandedag,
      tidigastNed: t.tidigastNed,
      nedtagetDatum: t.nedtagetDatum,
      forvaringsplats: t.forvaringsplats,
    })),
    frister: { senastJusterat, senastTillkannagivet },
    steg: protokollsdelstabell
      .oppnaSteg(del.tillstand, { hindrande })
      .map(({ namn, oppet, hinder }) => ({ namn, oppet, hinder })),
    version: del.version,
  };
}

import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { deklareraJobb, DomanFel, Handelselogg, Klocka, saknas, Sammanhang, Utkorg } from '#plattform';
import { LasMotesfakta, type Motesfakta } from '#sammantrade';
import { ProtokollForrad } from '../protokoll/protokoll.repository.js';
import type { Protokollsdel } from '../protokoll/protokoll.typer.js';
import { JusteringForrad } from './justering.repository.js';
import { kanJustera } from './signeringsratt.js';

/** Gör det protokoll som lämnas ut. */
export const FRAMSTALL_PROTOKOLL = deklareraJobb('protokoll.framstall');

export interface Pappersjustering {
  datum: string;
  plats: string;
  /** Vem som skrev under vilka §§ och som vad; utan §§: de som personen ledde, eller är vald att justera. */
  underskrifter: readonly { personId: string; roll: Underskriftsroll; paragrafer?: readonly number[] }[];
}

type Underskriftsroll = 'ordforande' | 'justerare';
type Undertecknad = Required<Pappersjustering['underskrifter'][number]>;

/** Registrerar en justering på papper: dag, plats och vem som skrev under vilka §§. En inloggad persons klick är ingen underskrift. */
@Injectable()
export class RegistreraJustering {
  constructor(
    private readonly forrad: ProtokollForrad,
    private readonly justeringar: JusteringForrad,
    private readonly motesfakta: LasMotesfakta,
    private readonly utkorg: Utkorg,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
  ) {}

  /** @throws DomanFel PROTOKOLL.INTE_HOS_JUSTERARE, PROTOKOLL.JUSTERING_I_FRAMTIDEN, PROTOKOLL.JUSTERING_FORE_MOTET, PROTOKOLL.UNDERSKRIFT_FEL, PROTOKOLL.UNDERSKRIFT_SAKNAS (KL 5:69) */
  @Transactional()
  async registrera(namndId: string, delId: string, papper: Pappersjustering): Promise<void> {
    const del = await this.forrad.lasDel(namndId, delId);
    if (del === null) throw saknas('Protokollsdelen');
    if (del.tillstand !== 'hos_justerare' || del.textSha256 === null) {
      throw new DomanFel(
        'PROTOKOLL.INTE_HOS_JUSTERARE',
        'Delen är inte lämnad till justering, eller redan justerad. Läs om sidan.',
      );
    }
    const mote = await this.motesfakta.las(namndId, del.sammantradeId);
    this.provaDatum(papper.datum, mote.sammantrade.datum);
    const underskrifter = papper.underskrifter.map((u) => ({ ...u, paragrafer: u.paragrafer ?? valda(u, del, mote) }));
    provaUnderskrifter(underskrifter, del, mote);
    for (const underskrift of underskrifter) {
      await this.justeringar.lagg({
        delId,
        personId: underskrift.personId,
        roll: underskrift.roll,
        datum: papper.datum,
        plats: papper.plats,
        textSha256: del.textSha256,
        registreradAv: this.sammanhang.aktor().namn,
        tid: this.klocka.nu(),
        paragrafIder: idFor(del, underskrift.paragrafer),
      });
    }
    await this.forrad.justerad(delId, papper.datum, papper.plats);
    await this.handelser.skriv({
      namndId,
      typ: 'protokollsdel.justerad',
      objekt: 'protokollsdel',
      objektId: delId,
      efter: { datum: papper.datum, plats: papper.plats, underskrifter, textSha256: del.textSha256 },
    });
    await this.utkorg.lagg(
      FRAMSTALL_PROTOKOLL,
      { namndId, sammantradeId: del.sammantradeId },
      { namndId, nyckel: `protokoll:justerad:${delId}` },
    );
  }

  private provaDatum(datum: string, motesdag: string): void {
    const fel = (kod: `PROTOKOLL.${string}`, text: string): DomanFel =>
      new DomanFel(kod, text, { status: 422, falt: [{ stig: 'datum', text }] });
    if (datum > this.klocka.idag())
      throw fel(
        'PROTOKOLL.JUSTERING_I_FRAMTIDEN',
        'Justeringsdagen ligger framåt i tiden. Registrera justeringen när den är gjord.',
      );
    if (datum < motesdag)
      throw fel('PROTOKOLL.JUSTERING_FORE_MOTET', `Protokollet kan inte ha justerats före sammanträdet ${motesdag}.`);
  }
}

function far(u: { personId: string; roll: Underskriftsroll }, nr: number, mote: Motesfakta): boolean {
  const paragraf = mote.paragrafer.find((p) => p.nr === nr);
  if (paragraf === undefined) return false;
  return u.roll === 'ordforande'
    ? paragraf.ordforandeId === u.personId
    : kanJustera(paragraf, mote).includes(u.personId);
}

const valda = (u: { personId: string; roll: Underskriftsroll }, del: Protokollsdel, mote: Motesfakta): number[] =>
  del.paragrafer.filter((nr) => far(u, nr, mote));

/** KL 5:69: var § av den som ledde den och av en vald justerare, aldrig samma person två gånger. Databasen prövar det igen. */
function provaUnderskrifter(underskrifter: readonly Undertecknad[], del: Protokollsdel, mote: Motesfakta): void {
  const fel = (text: string): DomanFel => new DomanFel('PROTOKOLL.UNDERSKRIFT_FEL', text, { status: 422 });
  const sedda = new Set<string>();
  for (const u of underskrifter) {
    const namn = mote.namn.get(u.personId) ?? 'Personen';
    if (u.paragrafer.length === 0) throw fel(`${namn} har ingen paragraf att skriva under i den här delen.`);
    for (const nr of u.paragrafer.filter((en) => del.paragrafer.includes(en))) {
      if (!far(u, nr, mote)) {
        throw fel(
          u.roll === 'ordforande'
            ? `${namn} ledde inte § ${String(nr)}. Den som ledde paragrafen skriver under den (KL 5:69).`
            : `${namn} är inte vald att justera § ${String(nr)}, eller tjänstgjorde inte vid den (KL 5:69).`,
        );
      }
      const nyckel = `${u.personId}:${String(nr)}`;
      if (sedda.has(nyckel)) throw fel(`${namn} kan inte skriva under § ${String(nr)} två gånger (KL 5:69).`);
      sedda.add(nyckel);
    }
  }
  for (const roll of ['ordforande', 'justerare'] as const) {
    const utan = del.paragrafer.filter(
      (nr) => !underskrifter.some((u) => u.roll === roll && u.paragrafer.includes(nr)),
    );
    if (utan.length > 0) {
      const vem = roll === 'ordforande' ? 'den som ledde' : 'en justerare';
      const text = `§ ${utan.join(', ')} saknar underskrift av ${vem} (KL 5:69).`;
      throw new DomanFel('PROTOKOLL.UNDERSKRIFT_SAKNAS', text, {
        status: 422,
        falt: [{ stig: 'underskrifter', text }],
      });
    }
  }
}

function idFor(del: Protokollsdel, nummer: readonly number[]): string[] {
  return nummer.map((nr) => {
    const id = del.paragrafIder[del.paragrafer.indexOf(nr)];
    if (id === undefined)
      throw new DomanFel('PROTOKOLL.PARAGRAF_I_ANNAN_DEL', `§ ${String(nr)} ligger inte i den här delen.`, {
        status: 422,
      });
    return id;
  });
}

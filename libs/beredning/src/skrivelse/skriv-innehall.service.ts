import { Injectable } from '@nestjs/common';
import type { Skriftfalt, Skriftforslag } from '#dokument';
import { AndraArende, ArendeForrad, Sekretessprovning } from '#diarium';
import { DomanFel, saknas } from '#plattform';
import { Skriftskrivare } from '../skrift/skriftskrivare.service.js';
import type { NyForslagsnod } from './domain/beslutsforslag.js';
import { type Skrivelsefalt, SkrivelseForrad } from './skrivelse.repository.js';
import type { Skrivelse, Skrivelseinnehall } from './skrivelse.typer.js';
import { Skrivelseatkomst } from './skrivelseatkomst.service.js';

/** Skriver innehållet i ett utkast, och flyttar ärendet till beredning när det får en skrivelse. */
@Injectable()
export class SkrivInnehall {
  constructor(
    private readonly forrad: SkrivelseForrad,
    private readonly skriften: Skriftskrivare,
    private readonly atkomst: Skrivelseatkomst,
    private readonly arendeforrad: ArendeForrad,
    private readonly arenden: AndraArende,
    private readonly sekretess: Sekretessprovning,
  ) {}

  /** @returns namnen på det som skrevs */
  async skriv(utkast: Skrivelse, innehall: Skrivelseinnehall): Promise<string[]> {
    const { undertecknare, rubrik, sammanfattning, arendet, avsnitt, forslag, ...ovrigt } = innehall;
    const falt = putsade(ovrigt);
    if (falt.arendeId !== undefined && falt.arendeId !== null && falt.arendeId !== utkast.arendeId) {
      await this.bered(utkast.namndId, falt.arendeId);
    }
    if (undertecknare !== undefined) await this.forrad.skrivUndertecknare(utkast.id, undertecknare);
    const text = textfalt(innehall);
    const projektion = Object.keys(text).length === 0 ? {} : await this.skriften.skrivFalt(utkast, text);
    await this.atkomst.skriv(utkast, { ...falt, ...projektion });
    return Object.keys(innehall).filter((nyckel) => innehall[nyckel as keyof Skrivelseinnehall] !== undefined);
  }

  /**
   * Ärendet bereds när det får en skrivelse; ett som redan står på en lista gör det kvar.
   * @throws DomanFel 404, BEREDNING.SEKRETESS, BEREDNING.ARENDET_STANGT
   */
  async bered(namndId: string, arendeId: string): Promise<void> {
    const arende = await this.arendeforrad.hamta(namndId, arendeId);
    if (arende === null) throw saknas('Ärendet');
    const { allt, kontoId, personId } = this.atkomst.insyn();
    const hemligt = arende.sekretess.lagrum !== null || arende.sekretess.underProvning;
    const far =
      allt || (kontoId !== null && (await this.sekretess.arendegrund(arendeId, { kontoId, personId })) !== null);
    if (hemligt && !far) {
      throw new DomanFel(
        'BEREDNING.SEKRETESS',
        'Ärendet har sekretess. Bara den som får läsa det skriver i det: be handläggaren eller nämndsekreteraren om åtkomst.',
        { status: 403 },
      );
    }
    if (arende.status === 'makulerat' || arende.status === 'avslutat') {
      throw new DomanFel(
        'BEREDNING.ARENDET_STANGT',
        `Ärendet är ${arende.status}. Återöppna det, eller välj ett annat ärende.`,
      );
    }
    if (arende.status !== 'pa_lista') await this.arenden.sattStatus(namndId, arendeId, 'bereds');
  }
}

/** Det i innehållet som står i skriften, putsat. Ett fält som utelämnas följer inte med. */
export function textfalt(innehall: Skrivelseinnehall): Partial<Skriftfalt> {
  const { rubrik, sammanfattning, arendet, avsnitt, forslag } = innehall;
  return {
    ...(rubrik === undefined ? {} : { rubrik: rubrik.trim() }),
    ...(sammanfattning === undefined ? {} : { sammanfattning: putsad(sammanfattning) }),
    ...(arendet === undefined ? {} : { arendet: putsad(arendet) }),
    ...(avsnitt === undefined ? {} : { avsnitt }),
    ...(forslag === undefined ? {} : { forslag: forslag.map(somForslag) }),
  };
}

const somForslag = ({ instans, text, under = [] }: NyForslagsnod): Skriftforslag =>
  (text ?? '').trim() === ''
    ? { instans: (instans ?? '').trim(), under: under.map(somForslag) }
    : { text: (text ?? '').trim() };

const putsad = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text.trim());

type Ovrigt = Pick<Skrivelsefalt, 'arendeId' | 'forvaltning' | 'datum' | 'referensId' | 'mottagare' | 'expedieras'>;

function putsade(falt: Ovrigt): Ovrigt {
  const rena = { ...falt };
  if (rena.forvaltning !== undefined) rena.forvaltning = putsad(rena.forvaltning);
  if (rena.mottagare !== undefined) rena.mottagare = putsad(rena.mottagare);
  return rena;
}

import { dokumentAv } from '../byggare/grund.js';
import { helDag } from '../mejl/datum.js';
import type { Block, Tabell } from '../modell/block.js';
import type { Dokument } from '../modell/dokument.js';
import type { Text } from '../modell/text.js';
import type { Datum, Underlagsgrund } from '../underlag/gemensamt.js';

/** En handling i postlistan. Det som vyn inte får säga är null, eller ord som säger att det är utelämnat. */
export interface PostradUnderlag {
  readonly dag: Datum;
  readonly riktning: 'inkommen' | 'utgaende' | 'upprattad';
  readonly dnr: string | null;
  readonly nr: number | null;
  readonly titel: string;
  readonly arendemening: string | null;
  readonly fran: string | null;
  readonly till: string | null;
  /** "Sekretess OSL 26:1", "Makulerad". */
  readonly marken: readonly string[];
}

export interface PostlistaUnderlag extends Underlagsgrund {
  readonly fran: Datum;
  readonly till: Datum;
  /** Vad listan är begränsad till, som meningar. */
  readonly urval: readonly string[];
  /** "Som allmänheten får se den (OSL 5:2)" */
  readonly vy: string;
  readonly rader: readonly PostradUnderlag[];
}

const RIKTNINGSORD = { inkommen: 'Inkomna', utgaende: 'Utgående', upprattad: 'Upprättade' } as const;
const RIKTNINGAR = ['inkommen', 'utgaende', 'upprattad'] as const;
const VEM = { inkommen: 'Från', utgaende: 'Till', upprattad: 'Till' } as const;
const HEL_TABELL = 8;

function handling(rad: PostradUnderlag): Text {
  const under = rad.arendemening === null || rad.arendemening === rad.titel ? '' : `\n${rad.arendemening}`;
  const marken = rad.marken.length === 0 ? '' : `\n${rad.marken.join(' · ')}`;
  return `${rad.titel}${under}${marken}`;
}

function tabell(riktning: PostradUnderlag['riktning'], rader: readonly PostradUnderlag[]): Tabell {
  return {
    typ: 'tabell',
    kolumner: [
      { rubrik: 'Diarienummer', justering: 'vanster', andel: 20 },
      { rubrik: 'Handling och ärende', justering: 'vanster', andel: 52 },
      { rubrik: VEM[riktning], justering: 'vanster', andel: 28 },
    ],
    rader: rader.map((rad) => ({
      celler: [
        rad.dnr === null ? 'Inget ärende' : `${rad.dnr}${rad.nr === null ? '' : `\nhandling ${String(rad.nr)}`}`,
        handling(rad),
        (riktning === 'inkommen' ? rad.fran : rad.till) ?? '',
      ],
    })),
    delbar: rader.length > HEL_TABELL,
  };
}

function dagen(dag: Datum, rader: readonly PostradUnderlag[], flera: boolean): readonly Block[] {
  const delar = RIKTNINGAR.flatMap((riktning): readonly Block[] => {
    const egna = rader.filter((rad) => rad.riktning === riktning);
    if (egna.length === 0) return [];
    const rubrik = `${RIKTNINGSORD[riktning]} (${String(egna.length)})`;
    return [{ typ: 'rubrik', niva: flera ? 3 : 2, text: rubrik }, tabell(riktning, egna)];
  });
  return flera ? [{ typ: 'rubrik', niva: 2, text: helDag(dag), linje: true }, ...delar] : delar;
}

/** Postlistan för en dag eller flera: dagens handlingar under inkomna, utgående och upprättade. */
export function byggPostlista(u: PostlistaUnderlag): Dokument {
  const dagar = [...new Set(u.rader.map((rad) => rad.dag))].sort();
  const spann = u.fran === u.till ? u.fran : `${u.fran}–${u.till}`;
  const titel = u.fran === u.till ? `Postlista ${helDag(u.fran)}` : `Postlista ${u.fran} till ${u.till}`;
  return dokumentAv(u, {
    typ: 'postlista',
    typnamn: 'Postlista',
    titel: `Postlista ${spann}`,
    datum: u.till,
    hoger: [spann],
    lopande: spann,
    beskrivning: `${u.vy}. ${String(u.rader.length)} handlingar`,
    adressfot: false,
    block: [
      { typ: 'rubrik', niva: 1, text: titel },
      { typ: 'stycke', stil: 'not', text: [`${u.vy}.`, ...u.urval].join(' ') },
      ...(u.rader.length === 0
        ? [{ typ: 'stycke' as const, text: 'Inga handlingar registrerades.' }]
        : dagar.flatMap((dag) =>
            dagen(
              dag,
              u.rader.filter((rad) => rad.dag === dag),
              u.fran !== u.till,
            ),
          )),
    ],
  });
}

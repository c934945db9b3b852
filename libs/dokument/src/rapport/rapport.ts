import { dokumentAv } from '../byggare/grund.js';
import type { Block } from '../modell/block.js';
import type { Dokument } from '../modell/dokument.js';
import type { Datum, Underlagsgrund } from '../underlag/gemensamt.js';

/** En tabell i en rapport, med rubrik och en mening om vad siffrorna är. */
export interface RapportdelUnderlag {
  readonly rubrik: string;
  readonly text?: string;
  readonly kolumner: readonly string[];
  /** Första cellen är radens namn; de andra är tal eller tomma. */
  readonly rader: readonly (readonly string[])[];
  /** Sist, under en linje. */
  readonly summa?: readonly string[];
}

export interface RapportUnderlag extends Underlagsgrund {
  readonly titel: string;
  readonly fran: Datum;
  readonly till: Datum;
  readonly urval: readonly string[];
  readonly delar: readonly RapportdelUnderlag[];
}

const HEL_TABELL = 12;
const NAMNANDEL = 40;
const TALANDEL = 14;

function del(d: RapportdelUnderlag, nr: number): readonly Block[] {
  const rader = d.rader.map((celler) => ({ celler }));
  return [
    { typ: 'rubrik', niva: 2, text: d.rubrik },
    ...(d.text === undefined ? [] : [{ typ: 'stycke' as const, text: d.text }]),
    ...(d.rader.length === 0
      ? [{ typ: 'stycke' as const, text: 'Inga ärenden.' }]
      : [
          {
            typ: 'tabell' as const,
            tabellrubrik: `Tabell ${String(nr)}. ${d.rubrik}`,
            kolumner: d.kolumner.map((rubrik, plats) => ({
              rubrik,
              justering: plats === 0 ? ('vanster' as const) : ('hoger' as const),
              andel: plats === 0 ? NAMNANDEL : TALANDEL,
            })),
            rader: d.summa === undefined ? rader : [...rader, { celler: d.summa, stil: 'summa' as const }],
            delbar: d.rader.length > HEL_TABELL,
          },
        ]),
  ];
}

/** En rapport ur diariet: en period, och en tabell per fråga. */
export function byggRapport(u: RapportUnderlag): Dokument {
  const spann = `${u.fran}–${u.till}`;
  return dokumentAv(u, {
    typ: 'rapport',
    typnamn: 'Rapport',
    titel: `${u.titel} ${spann}`,
    datum: u.till,
    hoger: [spann],
    lopande: `${u.titel} ${spann}`,
    beskrivning: `${u.titel} för perioden ${u.fran} till ${u.till}`,
    adressfot: false,
    block: [
      { typ: 'rubrik', niva: 1, text: u.titel },
      { typ: 'stycke', stil: 'not', text: [`Perioden ${u.fran} till ${u.till}.`, ...u.urval].join(' ') },
      ...u.delar.flatMap((d, plats) => del(d, plats + 1)),
    ],
  });
}

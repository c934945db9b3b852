import type { Radvarning } from '../delegationsbeslut.typer.js';
import type { Rattspunkt } from './beslutanderatt.js';
import { annanKodning, beslutsslag, type Kodadrad } from './beslutsslag.js';
import type { Rollunderlag } from './innehav.js';
import type { Provrad } from './provrad.js';
import { varna } from './varna.js';

/** Ordningen som gällde en dag, med punkterna efter nummer. */
export interface Dagensordning {
  id: string;
  punkter: ReadonlyMap<string, Rattspunkt>;
}

/** En rad med det som jämförs med andra rader. */
export interface Jamforrad extends Provrad {
  beslut: string;
  rad: number;
}

export interface Gemensamt {
  idag: string;
  enheter: ReadonlyMap<string, { namn: string; kod: string | null }>;
  ordningDen: (dag: string) => Dagensordning | null;
  roller: Rollunderlag;
  namn: ReadonlyMap<string, string>;
  /** `enhetId:månad` för de listor som är inlämnade. */
  inlamnade: ReadonlySet<string>;
}

/**
 * Varningarna för de rader som visas, efter id. `alla` är de rader som de jämförs med, i listornas ordning, och innehåller de
 * visade.
 */
export function varnaLista(
  visade: readonly Jamforrad[],
  alla: readonly Jamforrad[],
  g: Gemensamt,
): Map<string, Radvarning[]> {
  const ordning = (rad: Provrad): Dagensordning | null => g.ordningDen(rad.till ?? `${rad.manad}-01`);
  const kodade = alla.map((rad): Kodadrad => ({
    ...rad,
    slag: beslutsslag(rad.beslut),
    ordningId: ordning(rad)?.id ?? null,
  }));
  const efterId = new Map(kodade.map((rad) => [rad.id, rad]));
  return new Map(
    visade.map((rad) => {
      const kodad = efterId.get(rad.id);
      const { namn = '', kod = null } = g.enheter.get(rad.enhetId) ?? {};
      const varningar = varna(rad, {
        idag: g.idag,
        enhet: { namn, kod },
        punkter: ordning(rad)?.punkter ?? null,
        roller: g.roller,
        namn: g.namn,
        inlamnade: new Set(
          [...g.inlamnade]
            .filter((en) => en.startsWith(`${rad.enhetId}:`))
            .map((en) => en.slice(rad.enhetId.length + 1)),
        ),
        sammaNummer: sammaNummer(rad, alla).map((annan) => ({
          ...annan,
          enhet: g.enheter.get(annan.enhetId)?.namn ?? '',
        })),
        annanPunkt: kodad === undefined ? null : annanKodning(kodad, kodade),
      });
      return [rad.id, varningar] as const;
    }),
  );
}

/** Rader vars nummer krockar med radens. Mellan enheter krockar bara nummer utan kod. */
function sammaNummer(rad: Jamforrad, alla: readonly Jamforrad[]): Jamforrad[] {
  const { dnrAr: ar, dnrFran: fran, dnrTill: till } = rad;
  if (ar === null || fran === null || till === null) return [];
  return alla.filter(
    (annan) =>
      annan.id !== rad.id &&
      annan.dnrAr === ar &&
      annan.dnrKod === rad.dnrKod &&
      (annan.enhetId === rad.enhetId || rad.dnrKod === null) &&
      annan.dnrFran !== null &&
      annan.dnrTill !== null &&
      annan.dnrFran <= till &&
      annan.dnrTill >= fran,
  );
}

import type { Dagrakning, IsoDatum, Sammantradesplan } from '#regelverk';
import type { Motesrad, Ordningsinnehall } from '../sammantradesordning.typer.js';

/** Det som en ordning prövas som. */
export interface Planunderlag extends Ordningsinnehall {
  kallelsedagar: number;
  rakning: Dagrakning;
}

/** Ordningen som regelverket vill ha den. */
export function somPlan({ kallelsedagar, rakning, kolumner, rader }: Planunderlag): Sammantradesplan {
  return {
    kallelsedagar,
    rakning,
    kolumner: kolumner.map(({ namn, veckodag, samtidigt, handlingar }) => ({ namn, veckodag, samtidigt, handlingar })),
    rader: rader.map(({ datum, avvikande }) => ({ datum: new Map(Object.entries(datum)), avvikande })),
  };
}

/** Sammanträdets kolumn: den sista. */
export const moteskolumn = ({ kolumner }: Ordningsinnehall): string => kolumner.at(-1)?.namn ?? '';

/** Sammanträdets dag i en rad. */
export const motesdag = (innehall: Ordningsinnehall, rad: Motesrad): IsoDatum => rad.datum[moteskolumn(innehall)] ?? '';

/** Raderna i den ordning sammanträdena hålls; så numreras de. */
export function iTidsordning(innehall: Ordningsinnehall): Ordningsinnehall {
  const nyckel = (rad: Motesrad): string => `${motesdag(innehall, rad)} ${rad.start}`;
  const rader = [...innehall.rader].sort((a, b) => (nyckel(a) < nyckel(b) ? -1 : Number(nyckel(a) > nyckel(b))));
  return { ...innehall, rader };
}

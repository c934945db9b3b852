import type { Tidsunderlag } from '../rapport.repository.js';
import type { Tidsrad } from '../rapport.typer.js';

/** Färre ärenden än så säger mer om det enda ärendet än om nämnden. */
export const MINSTA_UNDERLAG = 5;

const avrundad = (dagar: number | null): number | null => (dagar === null ? null : Math.round(dagar * 10) / 10);

/**
 * Tiderna utan det som pekar ut någon: en tid som vilar på färre än fem ärenden, eller på en enda handläggares, visas
 * inte. Hur många ärenden det är visas alltid.
 */
export function utanSmaTal({ namn, antal, handlaggare, median, kvartil1, kvartil3 }: Tidsunderlag): Tidsrad {
  const visas = antal >= MINSTA_UNDERLAG && handlaggare > 1;
  return visas
    ? { namn, antal, median: avrundad(median), kvartil1: avrundad(kvartil1), kvartil3: avrundad(kvartil3) }
    : { namn, antal, median: null, kvartil1: null, kvartil3: null };
}

/**
 * Döljer en typ till när summan och de andra annars ger den dolda: står allt utom en typ öppet går den att räkna ut.
 * Medianer går inte att dra ifrån varandra, men en typ som är nästan hela summan är i praktiken summan.
 */
export function skyddaSumman(summa: Tidsrad, typer: readonly Tidsrad[]): Tidsrad {
  const dolda = typer.filter((typ) => typ.median === null && typ.antal > 0);
  const storst = Math.max(0, ...dolda.map((typ) => typ.antal));
  return storst * 2 > summa.antal ? { ...summa, median: null, kvartil1: null, kvartil3: null } : summa;
}

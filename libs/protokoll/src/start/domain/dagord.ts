import { daysBetween, formatDatum, type IsoDatum, veckodagOf } from '#regelverk';

const MANADER = ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** ”tors 15 okt”, som i kedjan. */
export function kortDag(datum: IsoDatum): string {
  const veckodag = veckodagOf(datum);
  const kort = veckodag === 'torsdag' ? 'tors' : veckodag === 'tisdag' ? 'tis' : veckodag.slice(0, 3);
  return `${kort} ${String(Number(datum.slice(8)))} ${MANADER[Number(datum.slice(5, 7)) - 1] ?? ''}`;
}

/** ”torsdag 15 oktober”, med året när det inte är i år. */
export const langDag = (datum: IsoDatum, idag: IsoDatum): string =>
  `${veckodagOf(datum)} ${formatDatum(datum, Number(idag.slice(0, 4)))}`;

/** ”i dag”, ”i morgon”, ”på torsdag” inom en vecka, annars dagen. */
export function narSagt(datum: IsoDatum, idag: IsoDatum): string {
  const om = daysBetween(idag, datum);
  if (om === 0) return 'i dag';
  if (om === 1) return 'i morgon';
  return om > 1 && om < 7 ? `på ${veckodagOf(datum)}` : langDag(datum, idag);
}

/** ”18.30” */
export const klockan = (tid: string): string => tid.replace(':', '.');

const ORD = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

/** ”en sak”, ”tre saker”, ”14 saker” */
export const antal = (tal: number, en: string, flera: string): string =>
  `${ORD[tal] ?? String(tal)} ${tal === 1 ? en : flera}`;

/** ”1 punkt”, ”16 punkter” */
export const mangd = (tal: number, en: string, flera: string): string => `${String(tal)} ${tal === 1 ? en : flera}`;

export const stor = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** Namnet mitt i en mening: ”kommunstyrelsen”. Det som är versaler är en förkortning och står kvar. */
export const mittI = (namn: string): string =>
  /^\p{Lu}\p{Ll}/u.test(namn) ? namn.charAt(0).toLocaleLowerCase('sv') + namn.slice(1) : namn;

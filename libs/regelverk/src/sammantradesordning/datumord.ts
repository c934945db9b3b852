import { arOf, manadOf, type IsoDatum } from '../kalender/datum.js';

/** Månadernas namn, januari först. */
export const MANADER: readonly string[] = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** Datumet i ord, ”16 april”, med året när det inte är `utanAr`: ”16 april 2027”. */
export function formatDatum(datum: IsoDatum, utanAr?: number): string {
  const ord = `${String(Number(datum.slice(8, 10)))} ${MANADER[manadOf(datum) - 1] ?? ''}`;
  return arOf(datum) === utanAr ? ord : `${ord} ${String(arOf(datum))}`;
}

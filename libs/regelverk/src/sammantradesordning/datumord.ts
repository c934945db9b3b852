import { arOf, manadOf, type IsoDatum } from '../kalender/datum.js';

const MANADER = [
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
] as const;

/** Datumet i ord, ”16 april”, med året när det inte är `utanAr`: ”16 april 2027”. */
export function formatDatum(datum: IsoDatum, utanAr?: number): string {
  const ord = `${String(Number(datum.slice(8, 10)))} ${MANADER[manadOf(datum) - 1] ?? ''}`;
  return arOf(datum) === utanAr ? ord : `${ord} ${String(arOf(datum))}`;
}

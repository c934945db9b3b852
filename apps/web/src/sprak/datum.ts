const VECKODAGAR = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];
const VECKODAGAR_KORT = ['sön', 'mån', 'tis', 'ons', 'tors', 'fre', 'lör'];
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
];
const MANADER_KORT = ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'];
const DYGN = 86_400_000;

const somDag = (datum: string): Date => new Date(`${datum}T12:00:00Z`);
const ur = (lista: readonly string[], plats: number): string => lista[plats] ?? '';

/** `torsdag` */
export const veckodag = (datum: string): string => ur(VECKODAGAR, somDag(datum).getUTCDay());

/** `15 oktober` */
const dagManad = (datum: string): string => `${somDag(datum).getUTCDate()} ${ur(MANADER, somDag(datum).getUTCMonth())}`;

/** `oktober` */
export const manadsnamn = (manad: string): string => ur(MANADER, Number(manad.slice(5, 7)) - 1);

/** `oktober 2026` */
export const manadAr = (manad: string): string => `${manadsnamn(manad)} ${manad.slice(0, 4)}`;

/** `torsdag 15 oktober` */
export const dag = (datum: string): string => `${veckodag(datum)} ${dagManad(datum)}`;

/** `torsdag 15 oktober 2026` */
export const langDag = (datum: string): string => `${dag(datum)} ${datum.slice(0, 4)}`;

/** `tors 15 okt`, för kedjan */
export function kortDag(datum: string): string {
  const d = somDag(datum);
  return `${ur(VECKODAGAR_KORT, d.getUTCDay())} ${d.getUTCDate()} ${ur(MANADER_KORT, d.getUTCMonth())}`;
}

/** Dagen som den sägs i en mening: med år bara när det inte är i år. */
export const sagdDag = (datum: string, idag: string): string =>
  datum.slice(0, 4) === idag.slice(0, 4) ? dag(datum) : langDag(datum);

/** `18:30` blir `18.30` */
export const klockan = (tid: string): string => tid.slice(0, 5).replace(':', '.');

/** Antal kalenderdagar från den ena dagen till den andra; negativt bakåt. */
export const dagarMellan = (fran: string, till: string): number =>
  Math.round((somDag(till).getTime() - somDag(fran).getTime()) / DYGN);

/** Dagen så många dagar senare. */
export const plusDagar = (datum: string, dagar: number): string =>
  new Date(somDag(datum).getTime() + dagar * DYGN).toISOString().slice(0, 10);

/** Veckans nummer (ISO 8601). */
export function vecka(datum: string): number {
  const d = somDag(datum);
  const torsdag = new Date(d.getTime() + (3 - ((d.getUTCDay() + 6) % 7)) * DYGN);
  const nyar = Date.UTC(torsdag.getUTCFullYear(), 0, 1, 12);
  return Math.floor((torsdag.getTime() - nyar) / (7 * DYGN)) + 1;
}

const TIDPUNKT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** En tidpunkt som svensk dag och klockslag. */
export function tidpunkt(iso: string): { datum: string; tid: string } {
  const [datum = '', tid = ''] = TIDPUNKT.format(new Date(iso)).split(' ');
  return { datum, tid: klockan(tid) };
}

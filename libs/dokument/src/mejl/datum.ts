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
const VECKODAGAR = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'] as const;
const FORSKJUTNING = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4] as const;

interface Delar {
  readonly ar: number;
  readonly manad: number;
  readonly dag: number;
}

function tolka(datum: string): Delar {
  const traff = /^(\d{4})-(\d{2})-(\d{2})$/.exec(datum);
  const [ar, manad, dag] = [Number(traff?.[1]), Number(traff?.[2]), Number(traff?.[3])];
  if (!(manad >= 1 && manad <= 12 && dag >= 1 && dag <= 31))
    throw new RangeError(`"${datum}" är inget datum (ÅÅÅÅ-MM-DD).`);
  return { ar, manad, dag };
}

/** "torsdag" för ett datum `YYYY-MM-DD` (Sakamotos regel, ingen klocka inblandad). */
export function veckodag(datum: string): string {
  const { ar, manad, dag } = tolka(datum);
  const a = manad < 3 ? ar - 1 : ar;
  const nummer =
    a + Math.floor(a / 4) - Math.floor(a / 100) + Math.floor(a / 400) + (FORSKJUTNING[manad - 1] ?? 0) + dag;
  return VECKODAGAR[nummer % 7] ?? '';
}

/** "12 mars"; talet och månaden skiljs aldrig åt (U+00A0). */
export function dagManad(datum: string): string {
  const { manad, dag } = tolka(datum);
  return `${String(dag)}\u00a0${MANADER[manad - 1] ?? ''}`;
}

/** "torsdag 12 mars". */
export function veckodagDagManad(datum: string): string {
  return `${veckodag(datum)} ${dagManad(datum)}`;
}

/** "torsdag 12 mars 2026". */
export function helDag(datum: string): string {
  return `${veckodagDagManad(datum)} ${String(tolka(datum).ar)}`;
}

/** "12 mars 2026". */
export function dagManadAr(datum: string): string {
  return `${dagManad(datum)} ${String(tolka(datum).ar)}`;
}

/** "februari 2026" för en månad `YYYY-MM`. */
export function manadAr(manad: string): string {
  const delar = tolka(`${manad}-01`);
  return `${MANADER[delar.manad - 1] ?? ''} ${String(delar.ar)}`;
}

/** "kl. 18.00" för `18:00`. */
export function klockan(tid: string): string {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(tid)) throw new RangeError(`"${tid}" är inget klockslag (TT:MM).`);
  return `kl.\u00a0${tid.replace(':', '.')}`;
}

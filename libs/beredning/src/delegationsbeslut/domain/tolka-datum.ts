import { addDays, daysInManad, isIsoDatum, isWithinKalender, toIsoDatum, VECKODAGAR, veckodagOf } from '#regelverk';
import { manadsindex, manadsnummer } from './manad.js';

/** Ett datum eller en period som någon har skrivit den. */
export interface Beslutsdatum {
  fran: string | null;
  till: string | null;
  /** `felskrivet` är läst trots strötecken och ska rättas; `olasligt` gick inte att läsa. */
  lage: 'tomt' | 'last' | 'felskrivet' | 'olasligt';
}

export interface Datumval {
  idag: string;
  /** Månaden som listan gäller, `ÅÅÅÅ-MM`: årtal och månad som inte skrivs hämtas därifrån. */
  manad: string;
}

const TOMT: Beslutsdatum = { fran: null, till: null, lage: 'tomt' };
const OLASLIGT: Beslutsdatum = { fran: null, till: null, lage: 'olasligt' };
const STRECK = /\s*(?:[–—‐‑−]|\s-\s?|(?<=\d{4}-\d{2}-\d{2})-|\bt\.?o\.?m\.?\b|\btill\b)\s*/u;

type Dag = { ar?: number; manad?: number; dag: number };

/**
 * Läser datumet som det skrivs i listorna: ”2014-12-01 – 2014-12-31”, ”30/10”, ”16–31 oktober”, ”30 okt”, ”30”, ”oktober”, ”i går”,
 * ”torsdag”. Utan årtal väljs det år som ligger närmast listans månad.
 */
export function tolkaBeslutsdatum(text: string, val: Datumval): Beslutsdatum {
  const jamn = text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  if (jamn === '') return TOMT;
  const last = lasDatum(jamn, val);
  if (last !== undefined) return { ...last, lage: 'last' };
  const rent = jamn.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const anda = rent === jamn ? undefined : lasDatum(rent, val);
  return anda === undefined ? OLASLIGT : { ...anda, lage: 'felskrivet' };
}

function lasDatum(text: string, val: Datumval): { fran: string; till: string } | undefined {
  const hel = helManad(text, val);
  if (hel !== undefined) return hel;
  const en = lasDag(text, val);
  if (en !== undefined) return { fran: en, till: en };
  const kort = /^(\d{1,2})\s?[-–]\s?(\d{1,2}(?:\s?\/.*|\s\p{L}.*)?)$/u.exec(text);
  const [forsta, sista, rest] = kort === null ? text.split(STRECK) : [kort[1], kort[2]];
  if (forsta === undefined || sista === undefined || rest !== undefined) return undefined;
  const till = lasDag(sista, val);
  if (till === undefined) return undefined;
  const ensam = /^\d{1,2}$/u.test(forsta);
  const fran = lasDag(ensam ? `${till.slice(0, 8)}${forsta.padStart(2, '0')}` : forsta, {
    ...val,
    manad: till.slice(0, 7),
  });
  return fran === undefined || fran > till ? undefined : { fran, till };
}

function helManad(text: string, val: Datumval): { fran: string; till: string } | undefined {
  const siffror = /^(\d{4})-(\d{2})$/u.exec(text);
  const ord = /^(\p{L}{3,}\.?)(?:\s(\d{4}))?$/u.exec(text);
  const manad = siffror === null ? manadsnummer(ord?.[1] ?? '') : Number(siffror[2]);
  if (manad === undefined || manad < 1 || manad > 12) return undefined;
  const ar = siffror === null ? (ord?.[2] === undefined ? narmstaAr(manad, val) : Number(ord[2])) : Number(siffror[1]);
  const fran = toIsoDatum(ar, manad, 1);
  return { fran, till: toIsoDatum(ar, manad, daysInManad(ar, manad)) };
}

function lasDag(text: string, val: Datumval): string | undefined {
  const relativ = lasOrd(text.toLocaleLowerCase('sv'), val.idag);
  if (relativ !== undefined) return relativ;
  const dag = lasSiffror(text) ?? lasManadsord(text);
  if (dag === undefined) return undefined;
  const manad = dag.manad ?? Number(val.manad.slice(5));
  const ar = dag.ar ?? (dag.manad === undefined ? Number(val.manad.slice(0, 4)) : narmstaAr(manad, val));
  if (manad < 1 || manad > 12 || dag.dag < 1 || dag.dag > daysInManad(ar, manad)) return undefined;
  const datum = toIsoDatum(ar, manad, dag.dag);
  return isIsoDatum(datum) && isWithinKalender(datum) ? datum : undefined;
}

function lasOrd(text: string, idag: string): string | undefined {
  if (text === 'i dag' || text === 'idag') return idag;
  if (text === 'i går' || text === 'igår') return addDays(idag, -1);
  const veckodag = VECKODAGAR.find((en) => en === text || (text.length >= 3 && en.startsWith(text)));
  if (veckodag === undefined) return undefined;
  let dag = idag;
  while (veckodagOf(dag) !== veckodag) dag = addDays(dag, -1);
  return dag;
}

function lasSiffror(text: string): Dag | undefined {
  const iso =
    /^(\d{4})[-./ ]?(\d{2})[-./ ]?(\d{2})$/u.exec(text) ?? /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/u.exec(text);
  if (iso !== null) return { ar: Number(iso[1]), manad: Number(iso[2]), dag: Number(iso[3]) };
  const kort = /^(\d{2})(\d{2})(\d{2})$/u.exec(text);
  if (kort !== null) return { ar: 2000 + Number(kort[1]), manad: Number(kort[2]), dag: Number(kort[3]) };
  const brak = /^(\d{1,2})\s?[/.]\s?(\d{1,2})\.?(?:[\s\-/.]+(\d{2}|\d{4}))?$/u.exec(text);
  if (brak !== null) return { ...artal(brak[3]), manad: Number(brak[2]), dag: Number(brak[1]) };
  return /^\d{1,2}$/u.test(text) ? { dag: Number(text) } : undefined;
}

function lasManadsord(text: string): Dag | undefined {
  const delar = /^(?:den\s)?(\d{1,2})(?::?[ae])?\s(\p{L}{3,}\.?)(?:\s(\d{4}|\d{2}))?$/iu.exec(text);
  const manad = delar === null ? undefined : manadsnummer(delar[2] ?? '');
  return delar === null || manad === undefined ? undefined : { ...artal(delar[3]), manad, dag: Number(delar[1]) };
}

const artal = (text: string | undefined): { ar?: number } =>
  text === undefined ? {} : { ar: text.length === 2 ? 2000 + Number(text) : Number(text) };

/** Det år som lägger månaden närmast listans; vid lika det tidigare. */
function narmstaAr(manad: number, val: Datumval): number {
  const mal = manadsindex(val.manad);
  const ar = Number(val.manad.slice(0, 4));
  const avstand = (ett: number): number => Math.abs(ett * 12 + manad - mal);
  return [ar - 1, ar, ar + 1].reduce((basta, ett) => (avstand(ett) < avstand(basta) ? ett : basta));
}

/** Läget för ett datum som redan är läst och sparat. */
export function datumlage(text: string | null, fran: string | null): Beslutsdatum['lage'] {
  const jamn = (text ?? '').normalize('NFKC').trim();
  if (fran === null) return jamn === '' ? 'tomt' : 'olasligt';
  return /^[^\p{L}\p{N}]|[^\p{L}\p{N}]$/u.test(jamn) ? 'felskrivet' : 'last';
}

import { type Dnr, isIsoDatum, parseDnr } from '#regelverk';
import { ARENDESTATUSAR, type Arendestatus } from '../../arende/arende.typer.js';
import { SOKINNEHALL, type Sokinnehall } from '../sok.typer.js';

/** Filtren som skrivits i rutan. */
export interface Rutfilter {
  /** Diariekod eller början av nämndens namn, i gemener. */
  namnd?: string;
  ar?: number;
  arendetyp?: string;
  /** Början av ett namn. */
  handlaggare?: string;
  status?: Arendestatus;
  fran?: string;
  till?: string;
  har: Sokinnehall[];
  saknar: Sokinnehall[];
}

/** Rutans innehåll, tytt. */
export interface Sokfraga {
  /** Allt som inte är filter, som det skrevs. */
  text: string;
  ord: string[];
  fraser: string[];
  utan: string[];
  /** Ordföljder som inte får stå där. */
  utanFraser: string[];
  dnr: Dnr | null;
  filter: Rutfilter;
  /** Filtren som förstods, som de skrevs. */
  skrivna: string[];
  anmarkningar: string[];
}

const MEST_TECKEN = 500;
const MEST_ORD = 20;

// -"en fras" | nyckel:"ett värde" | nyckel:värde | -ord | ord
const BIT = /(?<minus>-)?(?:(?<nyckel>[\p{L}]+):)?(?:"(?<citat>[^"]*)"?|(?<ord>[^\s"]+))/gu;

const utanPrickar = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const INNEHALL: ReadonlyMap<string, Sokinnehall> = new Map(SOKINNEHALL.map((ett) => [ett, ett]));

const STATUS: ReadonlyMap<string, Arendestatus> = new Map([
  ...ARENDESTATUSAR.map((ett) => [ett, ett] as const),
  ['pa lista', 'pa_lista'],
  ['paborjat', 'bereds'],
  ['avslutad', 'avslutat'],
  ['beslutad', 'beslutat'],
  ['makulerad', 'makulerat'],
  ['registrerad', 'registrerat'],
]);

type Satt = (filter: Rutfilter, varde: string) => string | null;

function dag(falt: 'fran' | 'till'): Satt {
  return (filter, varde) => {
    const hel = /^\d{4}$/u.test(varde) ? `${varde}-${falt === 'fran' ? '01-01' : '12-31'}` : varde;
    if (!isIsoDatum(hel)) return `Skriv dagen som 2026-03-31, inte ”${varde}”.`;
    filter[falt] = hel;
    return null;
  };
}

function innehall(falt: 'har' | 'saknar'): Satt {
  return (filter, varde) => {
    const ett = INNEHALL.get(utanPrickar(varde));
    if (ett === undefined) return `Ett ärende kan ha eller sakna ${SOKINNEHALL.join(', ')}, inte ”${varde}”.`;
    filter[falt].push(ett);
    return null;
  };
}

const satt =
  (falt: 'namnd' | 'arendetyp' | 'handlaggare'): Satt =>
  (filter, varde) => {
    filter[falt] = varde;
    return null;
  };

const NYCKLAR: Readonly<Record<string, Satt>> = {
  namnd: satt('namnd'),
  typ: satt('arendetyp'),
  arendetyp: satt('arendetyp'),
  handlaggare: satt('handlaggare'),
  ar: (filter, varde) => {
    if (!/^(?:19|20)\d\d$/u.test(varde)) return `Skriv året med fyra siffror, inte ”${varde}”.`;
    filter.ar = Number(varde);
    return null;
  },
  status: (filter, varde) => {
    const status = STATUS.get(utanPrickar(varde));
    if (status === undefined) return `Läget är ${ARENDESTATUSAR.join(', ')}, inte ”${varde}”.`;
    filter.status = status;
    return null;
  },
  fran: dag('fran'),
  till: dag('till'),
  har: innehall('har'),
  saknar: innehall('saknar'),
};

/** Orden i gemener: bokstäver och siffror. */
export const ordenI = (text: string): string[] => text.toLocaleLowerCase('sv').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Filtret som biten är; null när den inte är något filter. */
function somFilter(fraga: Sokfraga, delar: Record<string, string | undefined>, hela: string): boolean {
  const nyckel = delar['nyckel'] ?? /^(\p{L}+):$/u.exec(delar['ord'] ?? '')?.[1];
  const gor = nyckel === undefined ? undefined : NYCKLAR[utanPrickar(nyckel)];
  if (gor === undefined || delar['minus'] !== undefined) return false;
  const varde = delar['nyckel'] === undefined ? '' : (delar['citat'] ?? delar['ord'] ?? '').trim();
  const fel = varde === '' ? `Skriv något efter ”${nyckel ?? ''}:”.` : gor(fraga.filter, varde);
  if (fel === null) fraga.skrivna.push(hela);
  else fraga.anmarkningar.push(fel);
  return true;
}

function laggOrd(fraga: Sokfraga, delar: Record<string, string | undefined>): void {
  const { minus, nyckel, citat, ord } = delar;
  if (citat !== undefined && nyckel === undefined) {
    const fras = ordenI(citat);
    if (fras.length === 0) return;
    if (minus !== undefined) (fras.length === 1 ? fraga.utan : fraga.utanFraser).push(fras.join(' '));
    else if (fras.length === 1) fraga.ord.push(fras[0] ?? '');
    else fraga.fraser.push(fras.join(' '));
    return;
  }
  const orden = ordenI([nyckel ?? '', citat ?? '', ord ?? ''].join(' '));
  if (minus !== undefined) fraga.utan.push(...orden.slice(0, 1));
  fraga.ord.push(...(minus === undefined ? orden : orden.slice(1)));
}

/** Tyder det som skrivits i rutan. Kastar aldrig: det som inte går att förstå blir en anmärkning eller vanliga ord. */
export function tolkaSok(q: string): Sokfraga {
  const jamn = q
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[”“„]/gu, '"')
    .trim()
    .slice(0, MEST_TECKEN);
  const filter: Rutfilter = { har: [], saknar: [] };
  const fraga: Sokfraga = {
    text: '',
    ord: [],
    fraser: [],
    utan: [],
    utanFraser: [],
    dnr: null,
    filter,
    skrivna: [],
    anmarkningar: [],
  };
  const resten: string[] = [];
  for (const traff of jamn.matchAll(BIT)) {
    const delar = traff.groups ?? {};
    if (somFilter(fraga, delar, traff[0])) continue;
    resten.push(traff[0]);
    laggOrd(fraga, delar);
  }
  fraga.text = resten.join(' ');
  fraga.dnr = parseDnr(fraga.text) ?? null;
  if (fraga.ord.length > MEST_ORD) fraga.anmarkningar.push(`Bara de första ${String(MEST_ORD)} orden söks.`);
  fraga.ord = [...new Set(fraga.ord)].slice(0, MEST_ORD);
  fraga.fraser = [...new Set(fraga.fraser)].slice(0, MEST_ORD);
  fraga.utan = [...new Set(fraga.utan)].slice(0, MEST_ORD);
  return fraga;
}

import { type Dnr, type IsoDatum, parseDnr } from '#regelverk';
import { type Dagspann, tolkaDagar } from './datumsok.js';

export interface Paragrafsok {
  nr: number;
  ar: number | null;
  /** Nämndens diariekod i versaler. */
  kod: string | null;
}

/** Vad någon kan mena med det de skriver i paletten. */
export interface Palettfraga {
  text: string;
  /** Bara personer (`@`) eller bara paragrafer (`§`). */
  bara: 'person' | 'paragraf' | null;
  dnr: Dnr | null;
  paragraf: Paragrafsok | null;
  dagar: Dagspann | null;
  /** Orden i gemener. */
  ord: string[];
}

const MEST_TECKEN = 100;
const MEST_ORD = 8;

// ”§ 94”, ”§94/2026”, ”KS § 94 2026”, ”Ks 2026 § 94”
const PARAGRAF =
  /^(?:(?<kod>[\p{L}.]{1,10})\s+)?(?:(?<arfore>(?:19|20)\d\d)\s+)?§+\s*(?<nr>\d{1,5})(?:\s*[/ ]\s*(?<ar>(?:19|20)\d\d))?$/u;

function paragrafen(text: string): Paragrafsok | null {
  const delar = PARAGRAF.exec(text)?.groups;
  const nr = Number(delar?.['nr']);
  if (delar === undefined || !(nr >= 1)) return null;
  const ar = delar['ar'] ?? delar['arfore'];
  return {
    nr,
    ar: ar === undefined ? null : Number(ar),
    kod: delar['kod']?.replaceAll('.', '').toLocaleUpperCase('sv') ?? null,
  };
}

/** Tyder det skrivna; tomt när det inte finns något att söka på. */
export function tolkaPalett(q: string, idag: IsoDatum): Palettfraga | null {
  const jamn = q.normalize('NFC').replace(/\s+/gu, ' ').trim().slice(0, MEST_TECKEN);
  const bara = jamn.startsWith('@') ? 'person' : jamn.startsWith('§') ? 'paragraf' : null;
  const text = bara === 'person' ? jamn.slice(1).trim() : jamn;
  const utan = text.replace(/^§+\s*/u, '');
  // Det som börjar med snedstreck är något att göra, och det vet webben själv.
  if (utan === '' || jamn.startsWith('/')) return null;
  return {
    text: utan,
    bara,
    dnr: parseDnr(utan) ?? null,
    paragraf: paragrafen(text),
    dagar: tolkaDagar(utan, idag),
    ord: (utan.toLocaleLowerCase('sv').match(/[\p{L}\p{Nd}]+/gu) ?? []).slice(0, MEST_ORD),
  };
}

/** Om ordet i titeln är det sökta, i någon böjning: det ena är början på det andra. */
function liknar(ord: string, sokt: string): boolean {
  if (ord.startsWith(sokt)) return sokt.length >= 2;
  return sokt.startsWith(ord) && ord.length >= 4 && sokt.length - ord.length <= 3;
}

/** Platserna i titeln som träffen beror på: från och till, i UTF-16-enheter. */
export function markera(titel: string, ord: readonly string[]): [number, number][] {
  return [...titel.matchAll(/[\p{L}\p{Nd}]+/gu)].flatMap((traff): [number, number][] => {
    const gemener = traff[0].toLocaleLowerCase('sv');
    return ord.some((sokt) => liknar(gemener, sokt)) ? [[traff.index, traff.index + traff[0].length]] : [];
  });
}

import { isIsoDatum, isWithinKalender, FORSTA_DATUM, SISTA_DATUM } from '../kalender/datum.js';
import { describe, quote } from '../lasning/citat.js';
import { isJsonobjekt } from '../lasning/objektlasare.js';
import { findLiknande } from './liknande.js';
import type { Lasning } from './lasning.js';

/** Läser ett JSON-värde till T. Fel läggs i läsningen, och då kommer `tomt()` i värdets ställe. */
export interface Lasare<T> {
  read(varde: unknown, stig: string, l: Lasning): T;
  tomt(): T;
}

const STYRTECKEN = /(?!\n)\p{Cc}/u;
const ENSAMT_SURROGAT = /\p{Cs}/u;
const KLOCKSLAG = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;
export const LANGST_TEXT = 100_000;
export const LANGST_NAMN = 500;

/** Ett heltal med hårt mellanslag mellan tusental, som `100 000`. */
export function formatAntal(antal: number): string {
  return String(antal).replace(/\B(?=(?:\d{3})+$)/gu, '\u00a0');
}

function expect(stig: string, varde: unknown, vantat: string, l: Lasning): void {
  l.reject(
    stig,
    varde === undefined
      ? `fältet saknas; här ska stå ${vantat}`
      : `här står ${describe(varde)}, men det ska vara ${vantat}`,
  );
}

/** Antal tecken: ett tecken utanför BMP räknas som ett. */
function countTecken(text: string, grans: number): number {
  return text.length <= grans ? text.length : Array.from(text).length;
}

/** Prövar teckenmängd och längd. @returns false när något var fel. */
export function checkText(text: string, hogst: number, stig: string, l: Lasning): boolean {
  const antal = countTecken(text, hogst);
  if (antal > hogst)
    l.reject(stig, `texten är ${formatAntal(antal)} tecken lång, men får vara högst ${formatAntal(hogst)}`);
  const styr = STYRTECKEN.exec(text)?.[0];
  if (styr !== undefined) {
    const kod = styr.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    l.reject(stig, `texten har styrtecknet U+${kod}, men av styrtecken är bara radbrytning (\\n) tillåten`);
  }
  const surrogat = ENSAMT_SURROGAT.test(text);
  if (surrogat) l.reject(stig, 'texten har ett ensamt surrogat, men ska bestå av hela Unicodetecken');
  return antal <= hogst && styr === undefined && !surrogat;
}

interface Textkrav {
  readonly vad: string;
  readonly hogst?: number;
  /** Får texten vara tom eller bara blanksteg. */
  readonly tom?: boolean;
}

export function text({ vad, hogst = LANGST_TEXT, tom = false }: Textkrav): Lasare<string> {
  return {
    tomt: () => '',
    read(varde, stig, l) {
      if (typeof varde !== 'string') {
        expect(stig, varde, vad, l);
        return '';
      }
      if (!checkText(varde, hogst, stig, l)) return '';
      if (!tom && varde.trim() === '') l.reject(stig, `texten är tom, men här ska stå ${vad}`);
      return varde;
    },
  };
}

/** Ett datum ÅÅÅÅ-MM-DD; med `frist` också inom de år som frister räknas i. */
export function datum({ frist }: { readonly frist: boolean }): Lasare<string> {
  const vantat = frist ? `ett datum ÅÅÅÅ-MM-DD från ${FORSTA_DATUM} till ${SISTA_DATUM}` : 'ett datum ÅÅÅÅ-MM-DD';
  return {
    tomt: () => '',
    read(varde, stig, l) {
      if (typeof varde === 'string' && isIsoDatum(varde) && (!frist || isWithinKalender(varde))) return varde;
      if (typeof varde === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(varde) && !isIsoDatum(varde)) {
        l.reject(stig, `dagen ${varde} finns inte i kalendern; här ska stå ${vantat}`);
      } else expect(stig, varde, vantat, l);
      return '';
    },
  };
}

export const klockslag: Lasare<string> = {
  tomt: () => '',
  read(varde, stig, l) {
    if (typeof varde === 'string' && KLOCKSLAG.test(varde)) return varde;
    expect(stig, varde, 'ett klockslag TT:MM från 00:00 till 23:59', l);
    return '';
  },
};

export function heltal(minst: number, hogst: number): Lasare<number> {
  return {
    tomt: () => 0,
    read(varde, stig, l) {
      if (typeof varde === 'number' && Number.isSafeInteger(varde) && varde >= minst && varde <= hogst) return varde;
      expect(stig, varde, `ett heltal från ${formatAntal(minst)} till ${formatAntal(hogst)}`, l);
      return 0;
    },
  };
}

export function ettAv<T extends string>(ord: readonly [T, ...T[]]): Lasare<T> {
  return {
    tomt: () => ord[0],
    read(varde, stig, l) {
      const traff = ord.find((ett) => ett === varde);
      if (traff !== undefined) return traff;
      const likt = typeof varde === 'string' ? findLiknande(varde, ord) : undefined;
      const forslag = likt === undefined ? '' : ` (Menade du ${quote(likt)}?)`;
      expect(stig, varde, `${ord.length > 1 ? 'ett av ' : ''}${ord.map((ett) => quote(ett)).join(', ')}${forslag}`, l);
      return ord[0];
    },
  };
}

export const sant: Lasare<true> = {
  tomt: () => true,
  read(varde, stig, l) {
    if (varde !== true) expect(stig, varde, 'true', l);
    return true;
  },
};

export function nullEller<T>(inre: Lasare<T>): Lasare<T | null> {
  return { tomt: () => null, read: (varde, stig, l) => (varde === null ? null : inre.read(varde, stig, l)) };
}

export function lista<T>(
  inre: Lasare<T>,
  { vad, minst = 0 }: { readonly vad: string; readonly minst?: number },
): Lasare<T[]> {
  return {
    tomt: () => [],
    read(varde, stig, l) {
      if (!Array.isArray(varde)) {
        expect(stig, varde, `en lista med ${vad}`, l);
        return [];
      }
      if (varde.length < minst) l.reject(stig, `listan med ${vad} är tom, men ska ha minst ${String(minst)} post`);
      return varde.map((ett: unknown, index) => inre.read(ett, `${stig}/${String(index)}`, l));
    },
  };
}

/** Sant för det som räknas som utelämnat i ett valfritt fält: null, false och en tom lista. */
export function isUtelamnat(varde: unknown): boolean {
  return varde === undefined || varde === null || varde === false || (Array.isArray(varde) && varde.length === 0);
}

type Lasarkarta = Readonly<Record<string, Lasare<unknown>>>;
type Varde<L> = L extends Lasare<infer T> ? T : never;
type Objektvarde<O extends Lasarkarta, V extends Lasarkarta> = { readonly [K in keyof O]: Varde<O[K]> } & {
  readonly [K in keyof V]?: Varde<V[K]>;
};

/** Ett objekt med obligatoriska och valfria fält; alla andra fält är fel. */
export function objekt<O extends Lasarkarta, V extends Lasarkarta>(
  obligatoriska: O,
  valfria: V,
  vad: string,
): Lasare<Objektvarde<O, V>> {
  const falt = [...Object.keys(obligatoriska), ...Object.keys(valfria)];
  const tomt = (): Objektvarde<O, V> =>
    Object.fromEntries(Object.entries(obligatoriska).map(([namn, las]) => [namn, las.tomt()])) as Objektvarde<O, V>;
  return {
    tomt,
    read(varde, stig, l) {
      if (!isJsonobjekt(varde)) {
        expect(stig, varde, `ett objekt med ${vad}`, l);
        return tomt();
      }
      const felskrivna = reportOkanda(varde, falt, stig, l);
      const ut: Record<string, unknown> = {};
      for (const [namn, las] of Object.entries(obligatoriska)) {
        if (felskrivna.has(namn)) {
          l.markTrasig(`${stig}/${namn}`);
          ut[namn] = las.tomt();
        } else ut[namn] = las.read(varde[namn], `${stig}/${namn}`, l);
      }
      for (const [namn, las] of Object.entries(valfria)) {
        if (!isUtelamnat(varde[namn])) ut[namn] = las.read(varde[namn], `${stig}/${namn}`, l);
        else if (felskrivna.has(namn)) l.markTrasig(`${stig}/${namn}`);
      }
      return ut as Objektvarde<O, V>;
    },
  };
}

/** Anmäler okända fält. @returns de kända fält som saknas och som ett okänt fält ser ut att vara en felskrivning av. */
function reportOkanda(
  objekt: Readonly<Record<string, unknown>>,
  falt: string[],
  stig: string,
  l: Lasning,
): Set<string> {
  const saknade = new Set(falt.filter((namn) => !Object.hasOwn(objekt, namn)));
  const felskrivna = new Set<string>();
  for (const namn of Object.keys(objekt)) {
    if (falt.includes(namn)) continue;
    const likt = findLiknande(namn, saknade) ?? findLiknande(namn, falt);
    if (likt !== undefined && saknade.delete(likt)) felskrivna.add(likt);
    const forslag = likt === undefined ? `de fält som finns här är ${falt.join(', ')}` : `Menade du ${quote(likt)}?`;
    l.report(`${stig}/${toPekarled(namn)}`, `fältet ${quote(namn)} är okänt och får inte stå här (${forslag})`);
  }
  return felskrivna;
}

/** En okänd nyckel som led i en JSON Pointer, avkortad och utan tecken som bryter meningen. */
export function toPekarled(namn: string): string {
  const kort = namn.length > 100 ? `${namn.slice(0, 100)}…` : namn;
  return kort
    .replaceAll('~', '~0')
    .replaceAll('/', '~1')
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, '\uFFFD');
}

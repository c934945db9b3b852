import type { Kolumn, Tabell } from '../modell/block.js';

const TAL = /^[-+−‑–]?\s?\d[\d\s\u00a0\u202f]*([.,]\d+)?\s?%?$/u;
/** A table of this many rows or fewer is kept whole. */
const HEL_RADER = 12;

/** A number as people write it: blanks for thousands, any minus, percent. */
export function arTal(cell: string): boolean {
  return TAL.test(cell.trim());
}

/** A column of numbers, some cells perhaps empty. */
function talkolumn(celler: readonly string[]): boolean {
  const fyllda = celler.filter((c) => c.trim() !== '');
  return fyllda.length > 0 && fyllda.every(arTal);
}

export function langstaOrd(text: string): number {
  return Math.max(0, ...text.split(/\s+/).map((ord) => ord.length));
}

function kolumn(rubrik: string, celler: readonly string[]): Kolumn {
  const tal = talkolumn(celler);
  const langst = Math.max(langstaOrd(rubrik), ...celler.map((c) => (tal ? c.length : Math.min(c.length, 40))));
  return { rubrik, justering: tal ? 'hoger' : 'vanster', andel: Math.min(40, Math.max(6, langst)) };
}

/**
 * A table of a facts file: the first row is the header, columns of numbers are right-aligned, short rows are filled.
 * A last row that begins with a word of sum is set apart.
 */
export function tabellAv(rader: readonly (readonly string[])[]): Tabell | undefined {
  const bredd = Math.max(0, ...rader.map((rad) => rad.length));
  if (bredd === 0) return undefined;
  const fyllda = rader.map((rad) => Array.from({ length: bredd }, (_, i) => rad[i] ?? ''));
  const [huvud = [], ...kropp] = fyllda;
  const kolumner = huvud.map((rubrik, i) =>
    kolumn(
      rubrik,
      kropp.map((rad) => rad[i] ?? ''),
    ),
  );
  return {
    typ: 'tabell',
    kolumner,
    rader: kropp.map((celler, i) =>
      i === kropp.length - 1 && kropp.length > 1 && /^(summa|netto|totalt)\b/i.test(celler[0] ?? '')
        ? { celler, stil: 'summa' }
        : { celler },
    ),
    delbar: kropp.length > HEL_RADER,
  };
}

import type { Kolumn } from './kolumner.js';
import type { Cell } from './rubriker.js';

const LANGST = 2000;
const DYGN = 86_400_000;

/** Kalkylprogrammets dagnummer som datum. 1900-systemet har en skottdag för mycket: 60 är den 29 februari 1900, som inte fanns. */
export function datumUrSerienummer(nummer: number, fran1904: boolean): string | null {
  const dagar = Math.floor(nummer);
  if (!Number.isFinite(nummer) || dagar < 1 || dagar > 2_958_465) return null;
  const start = fran1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, dagar < 60 ? 31 : 30);
  return new Date(start + dagar * DYGN).toISOString().slice(0, 10);
}

/** Texten i en exporterad CSV har en apostrof före det som kalkylprogram annars tar för en formel. */
const utanSkydd = (text: string): string => (/^'+[=+\-@]/u.test(text) ? text.slice(1) : text);

/** En text i en XLSX: bara det som annars lästes tillbaka som något annat får en apostrof till. */
export const xlsxCell = (text: string): string => (/^'+[=+\-@]/u.test(text) ? `'${text}` : text);

/** Cellen som text: datumceller som ÅÅÅÅ-MM-DD, tal utan decimaler när de är hela, ja och nej. */
export function cellSomText(kolumn: Kolumn, cell: Cell, fran1904: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nej';
  if (typeof cell === 'number') {
    if (kolumn.slag === 'datum' && cell >= 10_000 && cell < 100_000) {
      return datumUrSerienummer(cell, fran1904) ?? String(cell);
    }
    return String(cell);
  }
  // NUL och andra styrtecken går inte att lagra, och ingen menar dem.
  const rent = cell.normalize('NFC').replace(/[^\P{C}\t\n]/gu, '');
  return utanSkydd(rent.replace(/[\s\u00a0]+/gu, ' ').trim()).slice(0, LANGST);
}

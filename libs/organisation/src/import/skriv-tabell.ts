import { csvCell } from './domain/csv.js';
import { xlsxCell } from './domain/celler.js';
import { iTabelltrad } from './tabelltrad.js';

export interface Utblad {
  namn: string;
  rader: readonly (readonly string[])[];
}

const bredd = (rader: Utblad['rader'], kolumn: number): number =>
  Math.min(60, Math.max(8, ...rader.slice(0, 200).map((rad) => (rad[kolumn] ?? '').length + 2)));

/** Alla blad i en XLSX. Varje cell är text, och inget i den blir en formel. */
export async function skrivXlsx(blad: readonly Utblad[]): Promise<Buffer> {
  const data = blad.map(({ namn, rader }) => {
    const antal = Math.max(1, ...rader.map((rad) => rad.length));
    const bredder = Array.from({ length: antal }, (_, kolumn) => bredd(rader, kolumn));
    return { namn, bredder, rader: rader.map((rad) => rad.map(xlsxCell)) };
  });
  return Buffer.from(await iTabelltrad<Uint8Array>('skrivXlsx', { blad: data }));
}

/** Ett blad som CSV: UTF-8 med BOM och semikolon, så att svenska kalkylprogram läser det rätt. */
export const skrivCsv = (blad: Utblad): Buffer =>
  Buffer.from(`\ufeff${blad.rader.map((rad) => rad.map(csvCell).join(';')).join('\r\n')}\r\n`);

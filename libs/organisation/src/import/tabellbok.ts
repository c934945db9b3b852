import { lasCsvtext } from './domain/csv.js';
import type { Cell } from './domain/rubriker.js';
import { iTabelltrad, Tabelltradsfel } from './tabelltrad.js';
import { provaXlsx, Zipfel } from './zipprov.js';

/** Filen går inte att läsa alls; meningen säger varför och vad man gör. */
export class Lasfel extends Error {}

export interface Tabellblad {
  /** Flikens namn; null i en CSV. */
  namn: string | null;
  dolt: boolean;
  rader: Cell[][];
  forManga: boolean;
  avkortat: boolean;
}
export interface Tabellbok {
  fran1904: boolean;
  forMangaBlad: boolean;
  blad: Tabellblad[];
}

/** Högst så många rader per blad; en hel storstads uppdrag är färre. */
export const BOKGRANSER = { rader: 5000, kolumner: 200, blad: 30 };

/**
 * En CSV eller XLSX som celler, läst i en egen tråd. Formler räknas inte om, och inget utanför filen läses.
 * @throws Lasfel med en mening för den som lämnade filen
 */
export async function lasTabellbok(bytes: Buffer): Promise<{ slag: 'csv' | 'xlsx'; bok: Tabellbok }> {
  const zip = bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
  return zip ? { slag: 'xlsx', bok: await lasXlsx(bytes) } : { slag: 'csv', bok: await lasCsv(bytes) };
}

async function lasXlsx(bytes: Buffer): Promise<Tabellbok> {
  try {
    await provaXlsx(bytes);
    return await iTabelltrad<Tabellbok>('lasXlsx', { innehall: bytes, granser: BOKGRANSER });
  } catch (fel) {
    if (fel instanceof Zipfel) throw new Lasfel(fel.message);
    if (fel instanceof Tabelltradsfel) {
      throw new Lasfel('Filen går inte att läsa. Öppna den i kalkylprogrammet och spara den på nytt som .xlsx.');
    }
    throw fel;
  }
}

async function lasCsv(bytes: Buffer): Promise<Tabellbok> {
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
    throw new Lasfel('Filen är i det äldre formatet XLS, eller låst med lösenord. Spara den som .xlsx utan lösenord.');
  }
  const csv = lasCsvtext(bytes);
  if (csv === null) throw new Lasfel('Filen är varken CSV eller XLSX. Spara tabellen som .xlsx eller .csv.');
  try {
    const { text, skiljetecken } = csv;
    return await iTabelltrad<Tabellbok>('lasCsv', { text, skiljetecken, granser: BOKGRANSER });
  } catch (fel) {
    if (!(fel instanceof Tabelltradsfel)) throw fel;
    const rad = /line (\d+)/u.exec(fel.message)?.[1];
    const var_ = rad === undefined ? '' : ` vid rad ${rad}`;
    throw new Lasfel(`Filen går inte att läsa som CSV${var_}. Kontrollera citattecknen, eller spara den som .xlsx.`);
  }
}

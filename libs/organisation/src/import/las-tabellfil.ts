import type { Bladslag } from './import.typer.js';
import { cellSomText } from './domain/celler.js';
import { lasCsvtext } from './domain/csv.js';
import { BLAD } from './domain/kolumner.js';
import { type Cell, kannIgenBlad, lasRubriker, radensFalt, rubrikmeningar } from './domain/rubriker.js';
import { iTabelltrad, Tabelltradsfel } from './tabelltrad.js';
import { provaXlsx, Zipfel } from './zipprov.js';

/** Filen går inte att läsa alls; meningen säger varför och vad man gör. */
export class Lasfel extends Error {}

export interface Lastblad {
  slag: Bladslag;
  rader: { rad: number; falt: Record<string, string> }[];
}

export interface Lastfil {
  slag: 'csv' | 'xlsx';
  blad: Lastblad[];
  anmarkningar: string[];
}

interface Rablad {
  namn: string | null;
  dolt: boolean;
  rader: Cell[][];
  forManga: boolean;
  avkortat: boolean;
}
interface Rabok {
  fran1904: boolean;
  forMangaBlad: boolean;
  blad: Rablad[];
}

/** Högst så många rader per blad; en hel storstads uppdrag är färre. */
const FLEST_RADER = 5000;
const GRANSER = { rader: FLEST_RADER, kolumner: 200, blad: 30 };

/**
 * Läser en CSV eller XLSX till rader per blad. Formler räknas inte om, och inget utanför filen läses.
 * @throws Lasfel med en mening för den som lämnade filen
 */
export async function lasTabellfil(bytes: Buffer, filnamn: string): Promise<Lastfil> {
  const zip = bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
  const bok = zip ? await lasXlsx(bytes) : await lasCsv(bytes);
  return tolkaBok(bok, zip ? 'xlsx' : 'csv', filnamn);
}

async function lasXlsx(bytes: Buffer): Promise<Rabok> {
  try {
    await provaXlsx(bytes);
    return await iTabelltrad<Rabok>('lasXlsx', { innehall: bytes, granser: GRANSER });
  } catch (fel) {
    if (fel instanceof Zipfel) throw new Lasfel(fel.message);
    if (fel instanceof Tabelltradsfel) {
      throw new Lasfel('Filen går inte att läsa. Öppna den i kalkylprogrammet och spara den på nytt som .xlsx.');
    }
    throw fel;
  }
}

async function lasCsv(bytes: Buffer): Promise<Rabok> {
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
    throw new Lasfel('Filen är i det äldre formatet XLS, eller låst med lösenord. Spara den som .xlsx utan lösenord.');
  }
  const csv = lasCsvtext(bytes);
  if (csv === null) throw new Lasfel('Filen är varken CSV eller XLSX. Spara tabellen som .xlsx eller .csv.');
  try {
    const { text, skiljetecken } = csv;
    return await iTabelltrad<Rabok>('lasCsv', { text, skiljetecken, granser: GRANSER });
  } catch (fel) {
    if (!(fel instanceof Tabelltradsfel)) throw fel;
    const rad = /line (\d+)/u.exec(fel.message)?.[1];
    const var_ = rad === undefined ? '' : ` vid rad ${rad}`;
    throw new Lasfel(`Filen går inte att läsa som CSV${var_}. Kontrollera citattecknen, eller spara den som .xlsx.`);
  }
}

function tolkaBok(bok: Rabok, slag: Lastfil['slag'], filnamn: string): Lastfil {
  const anmarkningar: string[] = [];
  const blad = new Map<Bladslag, Lastblad>();
  if (bok.forMangaBlad) anmarkningar.push(`Bara de första ${String(GRANSER.blad)} bladen läses.`);
  for (const ett of bok.blad) {
    const last = tolkaBlad(
      ett,
      bok.fran1904,
      slag === 'csv' ? filnamn.replace(/\.[^.]*$/u, '') : ett.namn,
      anmarkningar,
    );
    if (last === null) continue;
    if (blad.has(last.slag)) {
      anmarkningar.push(`Bladet ”${ett.namn ?? ''}” innehåller samma sak som ett tidigare blad och läses inte.`);
    } else blad.set(last.slag, last);
  }
  if (blad.size === 0) {
    const namn = BLAD.map((b) => b.namn).join(', ');
    throw new Lasfel(`Inget i filen känns igen. Ha en rubrikrad överst, och bladen ${namn}. Mallen visar hur.`);
  }
  return { slag, blad: [...blad.values()], anmarkningar };
}

const somRubrik = (cell: Cell): string => (cell === null ? '' : String(cell));

function tolkaBlad(ett: Rablad, fran1904: boolean, namn: string | null, anmarkningar: string[]): Lastblad | null {
  const visat = ett.namn ?? namn ?? '';
  const start = ett.rader.findIndex((rad) => rad.some((cell) => cell !== null && cell !== ''));
  if (start === -1) return null;
  if (ett.dolt) {
    anmarkningar.push(`Bladet ”${visat}” är dolt och läses inte.`);
    return null;
  }
  const rubrikceller = (ett.rader[start] ?? []).map(somRubrik);
  const blad = kannIgenBlad(namn, rubrikceller);
  if (blad === null) {
    anmarkningar.push(`Bladet ”${visat}” känns inte igen och läses inte.`);
    return null;
  }
  if (ett.forManga) {
    throw new Lasfel(`Bladet ${blad.namn} har fler än ${String(FLEST_RADER)} rader. Dela upp filen.`);
  }
  if (ett.avkortat)
    anmarkningar.push(`Bladet ${blad.namn}: det som står efter rad ${String(FLEST_RADER + 1)} läses inte.`);
  const rubriker = lasRubriker(blad, rubrikceller);
  anmarkningar.push(...rubrikmeningar(blad, rubriker));
  const rader = ett.rader.slice(start + 1).flatMap((celler, i) => {
    const falt = radensFalt(rubriker, celler, (kolumn, cell) => cellSomText(kolumn, cell, fran1904));
    return Object.keys(falt).length === 0 ? [] : [{ rad: start + 2 + i, falt }];
  });
  const saknas = rubriker.saknas.filter((k) => k.namn !== 'namnd');
  if (saknas.length > 0 && rader.length > 0) {
    anmarkningar.push(`Bladet ${blad.namn} saknar kolumnen ${saknas.map((k) => `”${k.rubrik}”`).join(', ')}.`);
  }
  return { slag: blad.slag, rader };
}

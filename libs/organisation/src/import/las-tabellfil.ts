import type { Bladslag } from './import.typer.js';
import { cellSomText } from './domain/celler.js';
import { BLAD } from './domain/kolumner.js';
import { type Cell, kannIgenBlad, lasRubriker, radensFalt, rubrikmeningar } from './domain/rubriker.js';
import { BOKGRANSER as GRANSER, lasTabellbok, Lasfel, type Tabellblad, type Tabellbok } from './tabellbok.js';

export { Lasfel } from './tabellbok.js';

export interface Lastblad {
  slag: Bladslag;
  rader: { rad: number; falt: Record<string, string> }[];
}

export interface Lastfil {
  slag: 'csv' | 'xlsx';
  blad: Lastblad[];
  anmarkningar: string[];
}

/**
 * Läser en CSV eller XLSX till rader per blad. Formler räknas inte om, och inget utanför filen läses.
 * @throws Lasfel med en mening för den som lämnade filen
 */
export async function lasTabellfil(bytes: Buffer, filnamn: string): Promise<Lastfil> {
  const { slag, bok } = await lasTabellbok(bytes);
  return tolkaBok(bok, slag, filnamn);
}

function tolkaBok(bok: Tabellbok, slag: Lastfil['slag'], filnamn: string): Lastfil {
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

function tolkaBlad(ett: Tabellblad, fran1904: boolean, namn: string | null, anmarkningar: string[]): Lastblad | null {
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
    throw new Lasfel(`Bladet ${blad.namn} har fler än ${String(GRANSER.rader)} rader. Dela upp filen.`);
  }
  if (ett.avkortat)
    anmarkningar.push(`Bladet ${blad.namn}: det som står efter rad ${String(GRANSER.rader + 1)} läses inte.`);
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

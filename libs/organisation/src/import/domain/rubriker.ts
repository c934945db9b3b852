import { type Blad, BLAD, type Kolumn } from './kolumner.js';
import { jamforbar } from './svenska.js';

/** En cell som den lästes: text, tal, eller tom. */
export type Cell = string | number | boolean | null;

const kallas = (k: Kolumn): string[] => [k.rubrik, ...k.andra, k.namn].map(jamforbar);

/** Vilket blad rubrikerna hör till, när namnet inte säger det: det där flest rubriker passar och inget som krävs saknas. */
function medRubriker(rubriker: readonly string[]): Blad | null {
  const satta = new Set(rubriker.map(jamforbar));
  const traffar = BLAD.map((blad) => ({
    blad,
    antal: blad.kolumner.filter((k) => kallas(k).some((namn) => satta.has(namn))).length,
    saknar: blad.kolumner.filter((k) => k.kravs === true && !kallas(k).some((namn) => satta.has(namn))).length,
  })).sort((a, b) => a.saknar - b.saknar || b.antal - a.antal);
  const basta = traffar[0];
  return basta !== undefined && basta.antal >= 2 && basta.saknar <= 1 ? basta.blad : null;
}

/** Bladet som en flik eller en CSV är, på namnet eller på rubrikerna; null när det inte går att säga. */
export function kannIgenBlad(namn: string | null, rubriker: readonly string[]): Blad | null {
  const sokt = namn === null ? '' : jamforbar(namn);
  const paNamn = sokt === '' ? undefined : BLAD.find((b) => [b.namn, ...b.andra, b.slag].map(jamforbar).includes(sokt));
  return paNamn ?? medRubriker(rubriker);
}

export interface Rubrikrad {
  /** Kolumnens namn per plats; null för en kolumn som inte läses. */
  kolumner: (Kolumn | null)[];
  /** Rubriker som inte känns igen. */
  okanda: string[];
  /** Rubriker som står två gånger. */
  dubbla: string[];
  /** Kolumner som krävs men saknas. */
  saknas: Kolumn[];
}

/** Vilken kolumn varje rubrik är, i vilken ordning de än står. */
export function lasRubriker(blad: Blad, rubriker: readonly string[]): Rubrikrad {
  const tagna = new Set<string>();
  const okanda: string[] = [];
  const dubbla: string[] = [];
  const kolumner = rubriker.map((rubrik) => {
    if (rubrik.trim() === '') return null;
    const kolumn = blad.kolumner.find((k) => kallas(k).includes(jamforbar(rubrik))) ?? null;
    if (kolumn === null) okanda.push(rubrik.trim().slice(0, 100));
    else if (tagna.has(kolumn.namn)) dubbla.push(rubrik.trim().slice(0, 100));
    else {
      tagna.add(kolumn.namn);
      return kolumn;
    }
    return null;
  });
  return { kolumner, okanda, dubbla, saknas: blad.kolumner.filter((k) => k.kravs === true && !tagna.has(k.namn)) };
}

/** Anmärkningarna och felen i en rubrikrad, som meningar. */
export function rubrikmeningar(blad: Blad, rad: Rubrikrad): string[] {
  const citat = (namn: readonly string[]): string => namn.map((n) => `”${n}”`).join(', ');
  return [
    ...(rad.okanda.length === 0 ? [] : [`Bladet ${blad.namn}: kolumnen ${citat(rad.okanda)} är okänd och läses inte.`]),
    ...(rad.dubbla.length === 0
      ? []
      : [`Bladet ${blad.namn}: kolumnen ${citat(rad.dubbla)} står två gånger. Den första läses.`]),
  ];
}

/** Radens celler som text per kolumn; tomma är inte med. */
export function radensFalt(
  rubriker: Rubrikrad,
  celler: readonly Cell[],
  somText: (kolumn: Kolumn, cell: Cell) => string,
): Record<string, string> {
  const falt: Record<string, string> = {};
  for (const [plats, kolumn] of rubriker.kolumner.entries()) {
    if (kolumn === null) continue;
    const text = somText(kolumn, celler[plats] ?? null);
    if (text !== '') falt[kolumn.namn] = text;
  }
  return falt;
}

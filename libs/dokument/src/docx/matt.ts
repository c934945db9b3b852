/** Millimeter i twips (tjugondels punkter). */
export function mm(x: number): number {
  return Math.round(x * 56.6929);
}

/** Punkter i twips. */
export function pt(x: number): number {
  return Math.round(x * 20);
}

/** Grad i punkter som Word räknar den: halva punkter. */
export function grad(x: number): number {
  return Math.round(x * 2);
}

/** Exakt radhöjd i punkter, med luft före och efter, i twips. */
export function rad(
  hojd: number,
  fore = 0,
  efter = 0,
): { readonly line: number; readonly before: number; readonly after: number } {
  return { line: pt(hojd), before: pt(fore), after: pt(efter) };
}

/** Sidans mått (DOKUMENT.md 1): marginalspalt, textspalt och hela bredden, i twips. */
export const SPALT = mm(23);
export const TEXT = mm(137);
export const FULL = mm(160);
/** Hela bredden på en liggande sida. */
export const LIGGANDE = mm(247);
/** Rum mellan marginalspaltens siffror och listors text. */
export const NUMMERINDRAG = mm(6.5);
export const STRECKINDRAG = mm(5);

export const SERIF = 'Source Serif 4';
export const SANS = 'Source Sans 3';
export const DOV = '474C49';
export const HAR = '8D9490';
export const STARK = '1C1F1D';
export const UTKASTROD = '9A1C1C';

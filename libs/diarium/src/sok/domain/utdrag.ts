/** En bit av en text; `traff` när den är det som söktes. */
export interface Textdel {
  text: string;
  traff: boolean;
}

const ORD = /[\p{L}\p{M}\p{N}]+/gu;
const FORE = 60;
const LANGD = 180;

const gemener = (text: string): string => text.toLocaleLowerCase('sv');

/** De olika orden i en text, i gemener. */
export const olikaOrd = (text: string): Set<string> => new Set([...text.matchAll(ORD)].map(([ord]) => gemener(ord)));

/** Texten i bitar, med de sökta orden för sig. */
export function marktText(text: string, sokta: ReadonlySet<string>): Textdel[] {
  const delar: Textdel[] = [];
  let plats = 0;
  for (const traff of text.matchAll(ORD)) {
    if (!sokta.has(gemener(traff[0]))) continue;
    if (traff.index > plats) delar.push({ text: text.slice(plats, traff.index), traff: false });
    delar.push({ text: traff[0], traff: true });
    plats = traff.index + traff[0].length;
  }
  if (plats < text.length || delar.length === 0) delar.push({ text: text.slice(plats), traff: false });
  return delar;
}

/** Det första stället i texten där något av orden står, med det som står runt om; null när inget gör det. */
export function utdragUr(text: string, sokta: ReadonlySet<string>): Textdel[] | null {
  const forsta = [...text.matchAll(ORD)].find(([ord]) => sokta.has(gemener(ord)));
  if (forsta === undefined) return null;
  const fran = forsta.index <= FORE ? 0 : hel(text, forsta.index - FORE);
  const slut = Math.min(text.length, fran + LANGD);
  const till = slut === text.length ? slut : Math.max(sistaBlank(text, fran, slut), forsta.index + forsta[0].length);
  const bit = text.slice(fran, till).replace(/\s+/gu, ' ').trim();
  return marktText(`${fran > 0 ? '… ' : ''}${bit}${till < text.length ? ' …' : ''}`, sokta);
}

/** Närmaste början av ett ord från platsen. */
function hel(text: string, plats: number): number {
  const blank = text.slice(plats, plats + FORE).search(/\s/u);
  return blank < 0 ? plats : plats + blank + 1;
}

function sistaBlank(text: string, fran: number, slut: number): number {
  const blank = Math.max(text.lastIndexOf(' ', slut), text.lastIndexOf('\n', slut));
  return blank <= fran ? slut : blank;
}

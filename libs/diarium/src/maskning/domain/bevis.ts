import { jamforbart, sokOrd } from './maska.js';
import type { Sidtecken } from './tecken.js';

/** Vad granskningen ska finna: hur ofta varje maskat ord får stå kvar, och vad som inte får finnas alls. */
export interface Bevisunderlag {
  /** Jämförbart ord → så många gånger det står kvar på andra ställen, med etiketterna. */
  tillatna: Map<string, number>;
  /** Ord som skulle maskas överallt. */
  overallt: string[];
  /** Text som inte får finnas någonstans i filen, som den stod. */
  borta: string[];
}

const KORTAST = 3;
const KORTAST_RA = 4;

const ord = (text: string): string[] =>
  text
    .split(/\s+/u)
    .map(jamforbart)
    .filter((ett) => ett !== '');

const rakna = (texter: readonly string[]): Map<string, number> => {
  const antal = new Map<string, number>();
  for (const ett of texter.flatMap(ord)) antal.set(ett, (antal.get(ett) ?? 0) + 1);
  return antal;
};

/**
 * @param bort det som tas bort, som det stod
 * @param kvar det som står kvar, sida för sida
 * @param etiketter det som trycks på rutorna
 */
export function bevisunderlag(
  bort: readonly string[],
  kvar: readonly string[],
  etiketter: readonly string[],
  overallt: readonly string[],
): Bevisunderlag {
  const finns = rakna([...kvar, ...etiketter]);
  const maskade = [...new Set(bort.flatMap(ord))].filter((ett) => ett.length >= KORTAST);
  const sammanhang = [...kvar, ...etiketter].map((text) => text.toLowerCase()).join('\n');
  const delar = bort.flatMap((text) => [text, ...(text.match(/[\p{L}\p{N}]+/gu) ?? [])]);
  const borta = [...new Set(delar)].filter(
    (text) =>
      text.length >= KORTAST_RA && !sammanhang.includes(text.toLowerCase()) && !STOMME.includes(text.toLowerCase()),
  );
  return { tillatna: new Map(maskade.map((ett) => [ett, finns.get(ett) ?? 0])), overallt: [...overallt], borta };
}

// Det som filformatet självt skriver: ord i objekt och i textlagrets teckentabell.
const STOMME =
  'type catalog pages page kids count parent resources contents mediabox font fontdescriptor fontname fontbbox fontfile2 flags italicangle ascent descent capheight stemv subtype type0 type1 cidfonttype2 basefont textlager encoding identity descendantfonts tounicode cidsysteminfo registry ordering supplement adobe cidtogidmap helvetica bold winansiencoding xobject image bild width height colorspace devicegray devicergb bitspercomponent filter flatedecode length length1 structelem structtreeroot structparents parenttree parenttreenextkey nums document artifact mcid tabs marked markinfo lang stream endstream endobj xref trailer size root startxref begin dict def begincmap endcmap cmapname cmaptype begincodespacerange endcodespacerange beginbfrange endbfrange cmap cidinit procset findresource defineresource currentdict maskat head hhea hmtx loca maxp name post glyf true false null 0000 ffff';

const somTecken = (text: string): Sidtecken => {
  const koder = Uint32Array.from(text, (tecken) => tecken.codePointAt(0) ?? 0);
  return { bredd: 1, hojd: 1, koder, rutor: new Float32Array(koder.length * 4) };
};

/**
 * Det som är fel i texten, som meningar utan det maskade: tomt när filen får lämnas ut.
 * @param sidor texten på varje sida, som en läsare såg den
 */
export function textfel(underlag: Bevisunderlag, sidor: readonly string[]): string[] {
  const finns = rakna(sidor);
  const fler = [...underlag.tillatna].filter(([ett, antal]) => (finns.get(ett) ?? 0) > antal).length;
  const texter = sidor.map(somTecken);
  const kvar = underlag.overallt.filter((sokt) => texter.some((sida) => sokOrd(sida, sokt).length > 0)).length;
  return [
    ...(fler === 0 ? [] : [`${String(fler)} maskade ord går fortfarande att läsa`]),
    ...(kvar === 0 ? [] : [`${String(kvar)} ord som skulle maskas överallt står kvar`]),
  ];
}

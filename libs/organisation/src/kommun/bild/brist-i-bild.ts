/** Största bild i ett brevhuvud, i byte. */
export const STORST_BILD = 500_000;
const STORST_SIDA = 4_000;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PNG_SLUT = Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);

const ELEMENT = new Set(
  `svg g path rect circle ellipse line polyline polygon text tspan defs symbol use title desc metadata style
   lineargradient radialgradient stop clippath mask pattern`.split(/\s+/u),
);

export type Bildformat = 'png' | 'svg';
export type Bildsvar = { format: Bildformat } | { brist: string };

const TAGG =
  /<(?:!--[\s\S]*?--|!\[CDATA\[[\s\S]*?\]\]|\?[\s\S]*?\?|!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?[^>]*|\/?[^<>]*)>/giu;
const ATTRIBUT = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const YTTRE_URL = /url\(\s*(?!["']?#)/iu;

/** Med teckenkoderna utskrivna, så att `&#106;avascript:` läses som det är. */
const avkodat = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]{1,6});/giu, (_hela, hex: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff)),
    )
    .replace(/&#(\d{1,7});/gu, (_hela, tal: string) => String.fromCodePoint(Math.min(Number(tal), 0x10ffff)));

function bristIStil(stil: string): string | null {
  if (/@import|expression\(|behavior\s*:/iu.test(stil) || YTTRE_URL.test(stil)) {
    return 'SVG-bilden hämtar något utifrån i sin stil. Spara den utan länkar och försök igen.';
  }
  return null;
}

function bristIAttribut(namn: string, varde: string): string | null {
  const kort = namn.toLowerCase().replace(/^.*:/u, '');
  if (kort.startsWith('on')) return 'SVG-bilden innehåller skript. Spara den utan skript och försök igen.';
  if ((kort === 'href' || kort === 'src') && !varde.trim().startsWith('#')) {
    return 'SVG-bilden hänvisar till något utanför sig själv. Spara den utan länkar och försök igen.';
  }
  if (/javascript:/iu.test(varde.replace(/\s/gu, '')))
    return 'SVG-bilden innehåller skript. Spara den utan skript och försök igen.';
  return bristIStil(varde);
}

function bristITagg(tagg: string): string | null {
  if (/^<(?:!--|\?xml[\s?])/iu.test(tagg)) return null;
  if (/^<!doctype/iu.test(tagg)) {
    return /\[|entity/iu.test(tagg) ? 'SVG-bilden har egna entiteter. Spara den på nytt och försök igen.' : null;
  }
  if (/^<[?!]/u.test(tagg)) return 'SVG-bilden innehåller mer än en bild. Spara den som vanlig SVG och försök igen.';
  const namn = /^<\/?\s*([^\s/>]+)/u.exec(tagg)?.[1] ?? '';
  // Ritprogrammens egna element ritar ingenting, men får inte bära in något främmande.
  if (
    !ELEMENT.has(namn.toLowerCase().replace(/^(?:svg|sodipodi|inkscape|rdf|cc|dc):/u, '')) &&
    !/^(?:sodipodi|inkscape|rdf|cc|dc):/u.test(namn)
  ) {
    return `SVG-bilden innehåller <${namn.slice(0, 40)}>, som inte får finnas i ett brevhuvud. Spara den som enkel SVG.`;
  }
  for (const [, attribut = '', ett, annat] of tagg.matchAll(ATTRIBUT)) {
    const brist = bristIAttribut(attribut, avkodat(ett ?? annat ?? ''));
    if (brist !== null) return brist;
  }
  return null;
}

function bristISvg(text: string): string | null {
  if (!/^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!doctype[^>[]*>\s*)*<svg[\s>]/iu.test(text)) {
    return 'Filen är varken PNG eller SVG. Välj en bild i något av de formaten.';
  }
  if (!/<\/svg>\s*(?:<!--[\s\S]*?-->\s*)*$/u.test(text) && !/<svg[^>]*\/>\s*$/u.test(text)) {
    return 'SVG-bilden är avbruten. Spara den på nytt och försök igen.';
  }
  if (text.replace(TAGG, '').includes('<')) return 'SVG-bilden går inte att läsa. Spara den på nytt och försök igen.';
  for (const [tagg] of text.matchAll(TAGG)) {
    const brist = bristITagg(tagg);
    if (brist !== null) return brist;
  }
  return bristIStil(avkodat(text.replace(TAGG, ' ')));
}

function bristIPng(innehall: Buffer): string | null {
  if (
    innehall.length < 45 ||
    innehall.toString('latin1', 12, 16) !== 'IHDR' ||
    !innehall.subarray(-8).equals(PNG_SLUT)
  ) {
    return 'PNG-bilden är skadad. Spara den på nytt och försök igen.';
  }
  const [bredd, hojd] = [innehall.readUInt32BE(16), innehall.readUInt32BE(20)];
  if (bredd === 0 || hojd === 0 || bredd > STORST_SIDA || hojd > STORST_SIDA) {
    return `Bilden är ${String(bredd)} × ${String(hojd)} punkter. Minska den till högst ${String(STORST_SIDA)} åt varje håll.`;
  }
  return null;
}

/** Bildens format efter innehållet, eller varför den inte duger i ett brevhuvud. Filnamn och angiven typ betyder ingenting. */
export function provaBild(innehall: Buffer): Bildsvar {
  if (innehall.length === 0) return { brist: 'Filen är tom. Välj den igen.' };
  if (innehall.length > STORST_BILD) return { brist: 'Bilden är större än 500 kB. Minska den och försök igen.' };
  if (innehall.subarray(0, 8).equals(PNG)) {
    const brist = bristIPng(innehall);
    return brist === null ? { format: 'png' } : { brist };
  }
  const text = innehall.toString('utf8');
  const brist = text.includes('\u0000')
    ? 'Filen är varken PNG eller SVG. Välj en bild i något av de formaten.'
    : bristISvg(text);
  return brist === null ? { format: 'svg' } : { brist };
}

import type { Arbete, Listslag } from './arbete.js';
import { NUMMERINDRAG, STRECKINDRAG } from './matt.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Mallarnas nummer i filen. */
const MALL: Readonly<Record<Listslag, number>> = { numrerad: 1, streck: 2 };

function niva(n: number, format: string, text: string, left: number, hanging: number): string {
  return `<w:lvl w:ilvl="${String(n)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${String(left)}" w:hanging="${String(hanging)}"/></w:pPr></w:lvl>`;
}

function mall(slag: Listslag, nivaer: string): string {
  return `<w:abstractNum w:abstractNumId="${String(MALL[slag])}"><w:multiLevelType w:val="hybridMultilevel"/>${nivaer}</w:abstractNum>`;
}

const MALLAR =
  mall('numrerad', niva(0, 'decimal', '%1.', NUMMERINDRAG, NUMMERINDRAG)) +
  mall(
    'streck',
    niva(0, 'bullet', '–', STRECKINDRAG, STRECKINDRAG) + niva(1, 'bullet', '–', 2 * STRECKINDRAG, STRECKINDRAG),
  );

/** word/numbering.xml: en egen instans per lista med omstart, annars löper numren vidare genom dokumentet. */
export function listfil({ listor }: Arbete): string {
  const instanser = listor.map(
    (slag, i) =>
      `<w:num w:numId="${String(i + 1)}"><w:abstractNumId w:val="${String(MALL[slag])}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="${W}">${MALLAR}${instanser.join('')}</w:numbering>`;
}

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

/** Words format har nio nivåer. */
const NIVAER = Array.from({ length: 9 }, (_, n) => n);
export const DJUPAST = NIVAER.length - 1;
/** 1. a) i. och så om igen. */
const NUMMERFORM = [
  { format: 'decimal', efter: '.' },
  { format: 'lowerLetter', efter: ')' },
  { format: 'lowerRoman', efter: '.' },
] as const;

const MALLAR =
  mall(
    'numrerad',
    NIVAER.map((n) => {
      const form = NUMMERFORM[n % NUMMERFORM.length] ?? NUMMERFORM[0];
      return niva(n, form.format, `%${String(n + 1)}${form.efter}`, (n + 1) * NUMMERINDRAG, NUMMERINDRAG);
    }).join(''),
  ) + mall('streck', NIVAER.map((n) => niva(n, 'bullet', '–', (n + 1) * STRECKINDRAG, STRECKINDRAG)).join(''));

/** word/numbering.xml: en egen instans per lista med omstart, annars löper numren vidare genom dokumentet. */
export function listfil({ listor }: Arbete): string {
  const instanser = listor.map(
    ({ slag, niva: n }, i) =>
      `<w:num w:numId="${String(i + 1)}"><w:abstractNumId w:val="${String(MALL[slag])}"/><w:lvlOverride w:ilvl="${String(n)}"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="${W}">${MALLAR}${instanser.join('')}</w:numbering>`;
}

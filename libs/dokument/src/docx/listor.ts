import type { Arbete, Listinstans } from './arbete.js';
import { NUMMERINDRAG, STRECKINDRAG } from './matt.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Mallarnas nummer i filen: streck, och numren efter hur många numrerade listor listan står i. */
const STRECK = 2;
const NUMMERFORM = [
  { mall: 1, format: 'decimal', efter: '.' },
  { mall: 3, format: 'lowerLetter', efter: ')' },
  { mall: 4, format: 'lowerRoman', efter: '.' },
] as const;

function mallnummer({ slag, form }: Listinstans): number {
  return slag === 'streck' ? STRECK : (NUMMERFORM[form % NUMMERFORM.length] ?? NUMMERFORM[0]).mall;
}

function niva(n: number, format: string, text: string, left: number, hanging: number): string {
  return `<w:lvl w:ilvl="${String(n)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${String(left)}" w:hanging="${String(hanging)}"/></w:pPr></w:lvl>`;
}

function mall(nummer: number, nivaer: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${String(nummer)}"><w:multiLevelType w:val="hybridMultilevel"/>${nivaer.join('')}</w:abstractNum>`;
}

/** Words format har nio nivåer. */
const NIVAER = Array.from({ length: 9 }, (_, n) => n);
export const DJUPAST = NIVAER.length - 1;

const MALLAR = [
  mall(
    STRECK,
    NIVAER.map((n) => niva(n, 'bullet', '–', (n + 1) * STRECKINDRAG, STRECKINDRAG)),
  ),
  ...NUMMERFORM.map((form) =>
    mall(
      form.mall,
      NIVAER.map((n) => niva(n, form.format, `%${String(n + 1)}${form.efter}`, (n + 1) * NUMMERINDRAG, NUMMERINDRAG)),
    ),
  ),
].join('');

/** word/numbering.xml: en egen instans per lista med omstart, annars löper numren vidare genom dokumentet. */
export function listfil({ listor }: Arbete): string {
  const instanser = listor.map(
    (lista, i) =>
      `<w:num w:numId="${String(i + 1)}"><w:abstractNumId w:val="${String(mallnummer(lista))}"/><w:lvlOverride w:ilvl="${String(lista.niva)}"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="${W}">${MALLAR}${instanser.join('')}</w:numbering>`;
}

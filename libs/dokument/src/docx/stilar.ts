import { BorderStyle, LineRuleType, type IStylesOptions } from 'docx';
import { DOV, HAR, SANS, SERIF, SPALT, grad, mm, pt } from './matt.js';

/** Exakt radhöjd i punkter, med luft före och efter, för ett format. */
function rad(hojd: number, fore = 0, efter = 0) {
  return { line: pt(hojd), lineRule: LineRuleType.EXACTLY, before: pt(fore), after: pt(efter) };
}

/** Egna styckeformat, alla i Words formatgalleri. */
export const STIL = {
  paragraf: 'Paragrafrubrik',
  paragraftitel: 'Paragraftitel',
  punkt: 'Punktrubrik',
  uppgift: 'Uppgift',
  beslutspunkt: 'Beslutspunkt',
  beslutstext: 'Beslutstext',
  beslutsled: 'Beslutsled',
  tabell: 'Tabelltext',
  etikett: 'Etikett',
  not: 'Not',
  indrag: 'Reservation',
  citat: 'Citat',
  bild: 'Bild',
  sekretess: 'Sekretess',
} as const;

/** Nivåerna i ett förslag: ledtexten och punkterna under den har samma nummer. */
export const BESLUTSNIVAER = [1, 2, 3] as const;

const hangande = { left: 0, hanging: SPALT };
const hel = { keepNext: true, keepLines: true };
const linjeOver = { top: { style: BorderStyle.SINGLE, size: 4, space: 5, color: HAR } };

/** Inbyggda format har engelska namn i filen; svensk Word visar Rubrik 1, Rubrik 2, Normal. */
function inbyggda(accent: string): NonNullable<IStylesOptions['default']> {
  const rubrik = (storlek: number) => ({ font: SANS, bold: true, size: grad(storlek), color: '000000' });
  return {
    document: {
      run: { font: SERIF, size: grad(11), language: { value: 'sv-SE' } },
      paragraph: { spacing: rad(15.2, 0, 7) },
    },
    heading1: { run: rubrik(19), paragraph: { ...hel, spacing: rad(23, 18, 8) } },
    heading2: { run: rubrik(13), paragraph: { ...hel, spacing: rad(17, 16, 3) } },
    heading3: { run: rubrik(11), paragraph: { ...hel, spacing: rad(15.2, 11, 2) } },
    heading4: {
      run: { ...rubrik(11), bold: false, italics: true },
      paragraph: { ...hel, spacing: rad(15.2, 9, 2) },
    },
    footnoteText: {
      run: { font: SANS, size: grad(9.5) },
      paragraph: { spacing: rad(12.5, 0, 2) },
    },
    hyperlink: { run: { color: accent, underline: {} } },
  };
}

function egna(accent: string): NonNullable<IStylesOptions['paragraphStyles']> {
  const stil = (id: string, basedOn = 'Normal') => ({ id, name: id, basedOn, next: 'Normal', quickFormat: true });
  const streck = (size: number, color: string) => ({ left: { style: BorderStyle.SINGLE, size, space: 7, color } });
  return [
    {
      ...stil(STIL.paragraf, 'Heading2'),
      run: { size: grad(14) },
      paragraph: { outlineLevel: 1, indent: hangande, spacing: rad(19, 20, 0), border: linjeOver },
    },
    { ...stil(STIL.paragraftitel, 'Heading1'), paragraph: { outlineLevel: 0, indent: hangande } },
    { ...stil(STIL.punkt, 'Heading3'), paragraph: { outlineLevel: 2, indent: hangande, spacing: rad(15.2, 9, 1) } },
    {
      ...stil(STIL.uppgift),
      run: { font: SANS, size: grad(10.5) },
      paragraph: { indent: hangande, spacing: rad(15.2, 0, 4) },
    },
    {
      ...stil(STIL.beslutspunkt),
      paragraph: { keepLines: true, border: streck(16, accent), spacing: rad(15.2, 0, 4) },
    },
    // Samma utseende på varje nivå: formatets nummer är det som säger vem som beslutar, också efter Word.
    ...BESLUTSNIVAER.flatMap((niva) =>
      [STIL.beslutsled, STIL.beslutspunkt].map((id) => ({
        ...stil(`${id}${String(niva)}`, STIL.beslutspunkt),
        paragraph: { keepLines: true, border: streck(16, accent), spacing: rad(15.2, 0, 4) },
      })),
    ),
    { ...stil(STIL.beslutstext), paragraph: { keepLines: true, spacing: rad(15.2, 0, 4) } },
    {
      ...stil(STIL.tabell),
      run: { font: SANS, size: grad(10) },
      paragraph: { spacing: rad(13, 1.2, 1.2) },
    },
    { ...stil(STIL.etikett), run: { font: SANS, size: grad(9.5), color: DOV }, paragraph: { spacing: rad(13) } },
    { ...stil(STIL.not), run: { font: SANS, size: grad(9.5) }, paragraph: { spacing: rad(13, 0, 4) } },
    { ...stil(STIL.indrag), paragraph: { indent: { left: mm(6) } } },
    { ...stil(STIL.citat), paragraph: { indent: { left: mm(6) } } },
    // Exakt radhöjd klipper bilden.
    {
      ...stil(STIL.bild),
      paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO, before: pt(4), after: pt(8) } },
    },
    { ...stil(STIL.sekretess), paragraph: { border: streck(20, '000000') } },
  ];
}

/** Dokumentets format med kommunens accentfärg (sex hexsiffror). */
export function stilar(accent: string): IStylesOptions {
  return { default: inbyggda(accent), paragraphStyles: egna(accent) };
}

import type { Skriftnod } from '../skrift/typer.js';
import { radtexter } from './kropp.js';
import type { Lasning } from './lasning.js';
import { styckenod } from './stycken.js';
import type { Wordcell, Wordstycke, Wordtabell } from './typer.js';

const styckena = (cell: Wordcell): Wordstycke[] => cell.innehall.filter((e) => e.typ === 'stycke');
const ord = (cell: Wordcell): Wordstycke[] => styckena(cell).filter((s) => s.text.trim() !== '');
const fet = (cell: Wordcell): boolean => ord(cell).length > 0 && ord(cell).every((s) => s.fet);

function cellnod(cell: Wordcell, huvud: boolean, utanFet: boolean, las: Lasning, plats: string): Skriftnod {
  const stycken = cell.innehall.flatMap((e): Skriftnod[] => {
    if (e.typ === 'tabell') {
      las.forsta('Tabell i en tabell: läst som text', plats);
      return radtexter([e])
        .filter((rad) => rad.trim() !== '')
        .map((text) => ({ type: 'stycke', content: [{ type: 'text', text }] }));
    }
    if (e.bilder.length > 0) las.behall(e.bilder.map((b) => b.alt || 'utan beskrivning').join(', '), `Bild i ${plats}`);
    if (e.lista === null) return e.text.trim() === '' && e.inline.length === 0 ? [] : [styckenod(e.inline, utanFet)];
    las.forsta('Lista i en tabell: läst som stycken', plats);
    return [styckenod([{ type: 'text', text: '– ' }, ...e.inline], utanFet)];
  });
  const fyllda = stycken.filter((s) => (s.content ?? []).length > 0);
  return {
    type: huvud ? 'tabellhuvud' : 'tabellcell',
    attrs: {
      colspan: cell.kolumner,
      rowspan: cell.rader,
      colwidth: null,
      justering: ord(cell).some((s) => s.hoger) ? 'hoger' : 'vanster',
    },
    content: fyllda.length === 0 ? [{ type: 'stycke' }] : fyllda,
  };
}

const SUMMA = /^(?:summa|netto|totalt)\b/iu;

/** Tabellen som nod; inget när den är tom. Den första raden är alltid huvud. */
export function tabellnod(t: Wordtabell, las: Lasning, rubrik: string): Skriftnod[] {
  const rader = t.rader.filter((rad) => rad.length > 0);
  if (rader.length === 0 || radtexter([t]).every((rad) => rad.replace(/[|\s]/gu, '') === '')) return [];
  const huvudrader = Math.max(1, t.huvudrader);
  return [
    {
      type: 'tabell',
      attrs: { rubrik },
      content: rader.map((rad, nr): Skriftnod => {
        const huvud = nr < huvudrader;
        const allaFeta = rad.every((cell) => fet(cell) || ord(cell).length === 0);
        const summa =
          nr === rader.length - 1 &&
          SUMMA.test(
            radtexter(rad[0]?.innehall ?? [])
              .join(' ')
              .trim(),
          );
        return {
          type: 'tabellrad',
          content: rad.map((cell, kolumn) => {
            const radnamn = !huvud && kolumn === 0 && fet(cell) && !allaFeta;
            return cellnod(cell, huvud || radnamn, huvud || radnamn || (allaFeta && summa), las, t.plats);
          }),
        };
      }),
    },
  ];
}

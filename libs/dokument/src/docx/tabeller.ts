import {
  AlignmentType,
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type IBorderOptions,
  type Paragraph,
} from 'docx';
import type { Omrostningstabell, Rostrad, Tabell } from '../modell/block.js';
import type { Text } from '../modell/text.js';
import type { Arbete, Del } from './arbete.js';
import { FULL, HAR, SPALT, STARK, TEXT, mm, pt } from './matt.js';
import { STIL } from './stilar.js';

const INGEN: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const linje = (size: number, color: string): IBorderOptions => ({ style: BorderStyle.SINGLE, size, color });
const KANTER = { top: INGEN, bottom: INGEN, left: INGEN, right: INGEN };
const INGA_KANTER = { ...KANTER, insideHorizontal: INGEN, insideVertical: INGEN };
/** Fler kolumner än så får hela sidans bredd. */
const SMALT = 6;

/** Tabell utan linjer, för namn i spalter och underskrifter. Varje rad är en rad celler; celler läses rad för rad. */
export function spalttabell(
  kolumner: readonly number[],
  rader: readonly (readonly { readonly delar: readonly Paragraph[]; readonly spann?: number }[])[],
  indrag: number,
  mellanrum = mm(1),
): Table {
  return new Table({
    width: { size: kolumner.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: [...kolumner],
    layout: TableLayoutType.FIXED,
    borders: INGA_KANTER,
    indent: { size: indrag, type: WidthType.DXA },
    rows: rader.map((celler) => {
      let kolumn = 0;
      const children = celler.map(({ delar, spann = 1 }) => {
        const bredd = kolumner.slice(kolumn, kolumn + spann).reduce((a, b) => a + b, 0);
        kolumn += spann;
        return new TableCell({
          width: { size: bredd, type: WidthType.DXA },
          borders: KANTER,
          columnSpan: spann,
          margins: { left: 0, right: mellanrum, top: 0, bottom: 0 },
          children: [...delar],
        });
      });
      return new TableRow({ cantSplit: true, children });
    }),
  });
}

interface Radstil {
  readonly rubrik: boolean;
  readonly summa: boolean;
  readonly sista: boolean;
  readonly hall: boolean;
}

interface Tabellmatt {
  readonly bredder: readonly number[];
  readonly hoger: readonly boolean[];
}

function datarad(arbete: Arbete, celler: readonly Text[], { bredder, hoger }: Tabellmatt, stil: Radstil): TableRow {
  const fet = stil.rubrik || stil.summa;
  const over = stil.rubrik ? linje(7, STARK) : stil.summa ? linje(4, HAR) : INGEN;
  const under = stil.sista ? linje(7, STARK) : stil.rubrik ? linje(4, HAR) : INGEN;
  const children = bredder.map((bredd, i) => {
    const alignment = hoger[i] === true ? AlignmentType.RIGHT : AlignmentType.LEFT;
    const val = { style: STIL.tabell, keepNext: stil.hall, alignment };
    return new TableCell({
      width: { size: bredd, type: WidthType.DXA },
      verticalAlign: stil.rubrik ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
      margins: { left: i === 0 ? 0 : 80, right: i === bredder.length - 1 ? 0 : 80, top: 12, bottom: 12 },
      borders: { left: INGEN, right: INGEN, top: over, bottom: under },
      children: [arbete.text(celler[i] ?? '', val, fet ? { bold: true } : {})],
    });
  });
  return new TableRow({ tableHeader: stil.rubrik, cantSplit: true, children });
}

interface Datatabell extends Tabellmatt {
  readonly tabellrubrik: string | undefined;
  readonly rubriker: readonly string[];
  readonly rader: readonly { readonly celler: readonly Text[]; readonly summa: boolean }[];
  readonly delbar: boolean;
}

/** Rubrikraden upprepas på varje sida, rader delas aldrig, och den som inte är delbar hålls ihop hel. */
function datatabell(arbete: Arbete, t: Datatabell, hall: boolean): Del[] {
  const matt = { bredder: t.bredder, hoger: t.hoger };
  const bredd = t.bredder.reduce((a, b) => a + b, 0);
  const indrag = bredd > TEXT ? -SPALT : 0;
  const rubrik =
    t.tabellrubrik === undefined
      ? []
      : [
          arbete.text(tabellrubrik(t.tabellrubrik), {
            style: STIL.tabell,
            keepNext: true,
            spacing: { before: pt(8), after: pt(3) },
            indent: { left: indrag },
          }),
        ];
  const antal = t.rader.length;
  const tabell = new Table({
    width: { size: bredd, type: WidthType.DXA },
    columnWidths: [...t.bredder],
    layout: TableLayoutType.FIXED,
    borders: INGA_KANTER,
    indent: { size: indrag, type: WidthType.DXA },
    rows: [
      datarad(arbete, t.rubriker, matt, { rubrik: true, summa: false, sista: antal === 0, hall: true }),
      ...t.rader.map(({ celler, summa }, i) => {
        const sista = i === antal - 1;
        return datarad(arbete, celler, matt, { rubrik: false, summa, sista, hall: !t.delbar && (!sista || hall) });
      }),
    ],
  });
  return [...rubrik, ...arbete.tabell(tabell, hall)];
}

/** "Tabell 1." i fetstil, resten som det är. */
function tabellrubrik(text: string): Text {
  const [nummer] = /^Tabell \d+\./.exec(text) ?? [];
  if (nummer === undefined) return text;
  return [
    { typ: 'ord', text: nummer, stil: 'fet' },
    { typ: 'ord', text: text.slice(nummer.length) },
  ];
}

export function tabell(arbete: Arbete, t: Tabell, hall: boolean): Del[] {
  const total = t.kolumner.length > SMALT ? FULL : TEXT;
  const andelar = t.kolumner.reduce((summa, { andel }) => summa + andel, 0);
  return datatabell(
    arbete,
    {
      tabellrubrik: t.tabellrubrik,
      rubriker: t.kolumner.map(({ rubrik }) => rubrik),
      bredder: t.kolumner.map(({ andel }) => Math.floor((total * andel) / andelar)),
      hoger: t.kolumner.map(({ justering }) => justering === 'hoger'),
      rader: t.rader.map(({ celler, stil }) => ({ celler, summa: stil === 'summa' })),
      delbar: t.delbar,
    },
    hall,
  );
}

const ROST: Readonly<Record<Rostrad['rost'], readonly [string, string, string]>> = {
  ja: ['Ja', '', ''],
  nej: ['', 'Nej', ''],
  avstar: ['', '', 'Avstår'],
};

export function omrostning(arbete: Arbete, o: Omrostningstabell, hall: boolean): Del[] {
  const rader = o.rader.map(({ namn, parti, rost }) => ({ celler: [namn, parti, ...ROST[rost]], summa: false }));
  const { summa } = o;
  if (summa !== undefined)
    rader.push({ celler: ['Summa', '', String(summa.ja), String(summa.nej), String(summa.avstar)], summa: true });
  return datatabell(
    arbete,
    {
      tabellrubrik: o.tabellrubrik,
      rubriker: ['Tjänstgörande', 'Parti', 'Ja', 'Nej', 'Avstår'],
      bredder: [69, 14, 18, 18, 18].map(mm),
      hoger: [],
      rader,
      delbar: false,
    },
    hall,
  );
}

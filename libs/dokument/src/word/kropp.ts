import type { Skriftnod } from '../skrift/typer.js';
import type { Lasning } from './lasning.js';
import { Rad } from './lopare.js';
import type { Wordcell, Wordelement, Wordstycke, Wordtabell } from './typer.js';
import { alla, ett, pa, varde, type Xnod } from './xml.js';

const lika = (a: Skriftnod, b: Skriftnod): boolean =>
  a.type === 'text' && b.type === 'text' && JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? []);

/** Textnoder intill varandra med samma form blir en. */
export function hopslagna(noder: readonly Skriftnod[]): Skriftnod[] {
  const ut: Skriftnod[] = [];
  for (const nod of noder) {
    const forra = ut.at(-1);
    if (forra !== undefined && lika(forra, nod))
      ut[ut.length - 1] = { ...forra, text: `${forra.text ?? ''}${nod.text ?? ''}` };
    else ut.push(nod);
  }
  return ut;
}

function listan(
  nod: Xnod | undefined,
  stil: { numId: string | null; ilvl: number } | undefined,
  las: Lasning,
): Wordstycke['lista'] {
  const numPr = ett(nod, 'numPr');
  const id = varde(numPr, 'numId') ?? stil?.numId ?? null;
  if (id === null || id === '0') return null;
  const niva = numPr === undefined ? (stil?.ilvl ?? 0) : Number(varde(numPr, 'ilvl') ?? stil?.ilvl ?? 0);
  const form = las.paket.listor.get(id)?.[niva] ?? 'decimal';
  return form === 'none' ? null : { id, niva, numrerad: form !== 'bullet' };
}

function stycket(nod: Xnod, las: Lasning): Wordelement[] {
  las.stycken += 1;
  const plats = `stycke ${String(las.stycken)}`;
  const pPr = ett(nod, 'pPr');
  const stilId = varde(pPr, 'pStyle') ?? '';
  const stil = las.paket.format.get(stilId);
  const niva = stil?.niva ?? null;
  // En rubriks fetstil hör till formatet, inte till orden.
  const rad = new Rad(las, plats, {
    fet: niva === null && stil?.fet === true,
    kursiv: false,
    storlek: stil?.storlek ?? null,
  });
  rad.las(nod);
  const ind = ett(pPr, 'ind')?.attr;
  const stycke: Wordstycke = {
    typ: 'stycke',
    plats,
    stil: stil?.namn ?? stilId.toLowerCase(),
    niva: niva ?? konturniva(pPr),
    inline: hopslagna(rad.inline),
    text: rad.text,
    fet: rad.tecken > 0 && rad.feta === rad.tecken,
    storlek: rad.storst,
    indrag: Number(ind?.['left'] ?? ind?.['start'] ?? 0),
    hoger: ['right', 'end'].includes(varde(pPr, 'jc') ?? ''),
    lista: listan(pPr, stil, las),
    bilder: rad.bilder,
  };
  return [stycke, ...rad.rutor.flatMap((ruta) => elementen(ruta, las))];
}

function konturniva(pPr: Xnod | undefined): number | null {
  const kontur = Number(varde(pPr, 'outlineLvl') ?? 9);
  return kontur > 8 ? null : kontur + 1;
}

interface Racell extends Omit<Wordcell, 'rader'> {
  kolumn: number;
  rader: number;
  fortsatter: boolean;
}

function raden(tr: Xnod, las: Lasning): Racell[] {
  let kolumn = Number(varde(ett(tr, 'trPr'), 'gridBefore') ?? 0);
  return celler(tr).map((tc) => {
    const tcPr = ett(tc, 'tcPr');
    const spann = Math.min(100, Math.max(1, Number(varde(tcPr, 'gridSpan') ?? 1)));
    const merge = ett(tcPr, 'vMerge');
    const cell: Racell = {
      innehall: elementen(tc, las),
      kolumner: spann,
      kolumn,
      rader: 1,
      fortsatter: merge !== undefined && merge.attr['val'] !== 'restart',
    };
    kolumn += spann;
    return cell;
  });
}

/** Celler och rader kan ligga i innehållskontroller. */
const under = (nod: Xnod, namn: string): Xnod[] =>
  nod.barn.flatMap((b) =>
    b.namn === namn ? [b] : ['sdt', 'sdtContent', 'customXml', 'ins'].includes(b.namn) ? under(b, namn) : [],
  );
const celler = (tr: Xnod): Xnod[] => under(tr, 'tc');

function tabellen(tbl: Xnod, las: Lasning): Wordtabell {
  las.tabeller += 1;
  const plats = `tabell ${String(las.tabeller)}`;
  const rader = under(tbl, 'tr').filter((tr) => ett(ett(tr, 'trPr'), 'del') === undefined);
  const lasta = rader.map((tr) => raden(tr, las));
  const oppna = new Map<number, Racell>();
  for (const rad of lasta) {
    for (const cell of rad) {
      const over = oppna.get(cell.kolumn);
      if (cell.fortsatter && over !== undefined) over.rader = Math.min(100, over.rader + 1);
      else oppna.set(cell.kolumn, cell);
    }
  }
  let huvudrader = 0;
  while (huvudrader < rader.length && pa(ett(rader[huvudrader], 'trPr'), 'tblHeader') === true) huvudrader += 1;
  return {
    typ: 'tabell',
    plats,
    huvudrader,
    rader: lasta.map((rad) => rad.filter((cell) => !cell.fortsatter)),
  };
}

/** Styckena och tabellerna under en nod, i ordning. */
export function elementen(nod: Xnod, las: Lasning): Wordelement[] {
  return nod.barn.flatMap((b): Wordelement[] => {
    switch (b.namn) {
      case 'p':
        return stycket(b, las);
      case 'tbl':
        return [tabellen(b, las)];
      case 'sdt':
        // En innehållsförteckning görs om av den som trycker.
        if (
          /^(?:table of contents|innehållsförteckning)$/iu.test(
            varde(ett(ett(b, 'sdtPr'), 'docPartObj'), 'docPartGallery') ?? '',
          )
        ) {
          las.forsta('Innehållsförteckning: görs inte i en skrivelse', `stycke ${String(las.stycken + 1)}`);
          return [];
        }
        return elementen(b, las);
      case 'altChunk':
        las.behall('En inbäddad fil', `stycke ${String(las.stycken)}`);
        return [];
      case 'tcPr':
      case 'sdtPr':
      case 'sectPr':
        return [];
      case 'AlternateContent':
        return elementen(ett(b, 'Choice') ?? ett(b, 'Fallback') ?? b, las);
      default:
        return alla(b, 'p').length + alla(b, 'tbl').length === 0 ? [] : elementen(b, las);
    }
  });
}

/** All text i elementen, rad för rad. */
export function radtexter(element: readonly Wordelement[]): string[] {
  return element.flatMap((e) =>
    e.typ === 'stycke'
      ? e.text.split('\n')
      : e.rader.map((rad) => rad.map((c) => radtexter(c.innehall).join(' ').trim()).join(' | ')),
  );
}

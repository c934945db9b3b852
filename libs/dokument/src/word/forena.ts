import { diffArrays } from 'diff';
import type { Skriftinnehall, Skriftnod } from '../skrift/typer.js';
import { attr, barn } from '../skrivelse/text.js';
import { bitarAv, type Skriftbit } from './bitar.js';
import { skriftAvBitar } from './bygg.js';

const SAKNAD_BILD = /^\[Bild som inte kan visas: (.*)\]$/u;

/** Samma bit, så långt en fil kan säga det. En bild vars fil saknades trycktes som sin beskrivning. */
function samma(a: Skriftbit, b: Skriftbit): boolean {
  if (a.tryckt === b.tryckt) return true;
  if (a.nod.type !== 'bild' || b.nod.type !== 'stycke') return false;
  const alt = SAKNAD_BILD.exec(barn(b.nod)[0]?.text ?? '')?.[1];
  return alt !== undefined && alt === attr(a.nod, 'alt').trim();
}

type Atom = Skriftnod & { type: 'hanvisning' | 'lucka' };
const atomtext = (nod: Skriftnod): string =>
  nod.type === 'hanvisning'
    ? attr(nod, 'text')
    : barn(nod)
        .map((b) => b.text ?? '')
        .join('') || `[${attr(nod, 'namn') || 'fyll i'}]`;

function atomer(nod: Skriftnod): Atom[] {
  if (nod.type === 'hanvisning' || nod.type === 'lucka') return [nod as Atom];
  return barn(nod).flatMap(atomer);
}

/** Hänvisningar och luckor som står kvar med sin text i ett ändrat stycke är det de var. */
function medAtomer(ny: Skriftnod, kvar: Atom[]): Skriftnod {
  if (ny.type !== 'stycke')
    return ny.content === undefined ? ny : { ...ny, content: ny.content.map((b) => medAtomer(b, kvar)) };
  const content = barn(ny).flatMap((nod): Skriftnod[] => {
    let rest = nod.text ?? '';
    if (nod.type !== 'text') return [nod];
    const ut: Skriftnod[] = [];
    for (let nr = 0; nr < kvar.length;) {
      const atom = kvar[nr];
      const text = atom === undefined ? '' : atomtext(atom);
      const plats = text === '' ? -1 : rest.indexOf(text);
      if (atom === undefined || plats < 0) {
        nr += 1;
        continue;
      }
      if (plats > 0) ut.push({ ...nod, text: rest.slice(0, plats) });
      ut.push(atom);
      rest = rest.slice(plats + text.length);
      kvar.splice(nr, 1);
    }
    return rest === '' ? ut : [...ut, { ...nod, text: rest }];
  });
  return content.length === 0 ? { type: 'stycke' } : { ...ny, content };
}

/** Tabellens bredder och justering, cell för cell, när den har samma form. */
function somTabellen(bas: Skriftnod, ny: Skriftnod): Skriftnod {
  const [gamla, nya] = [barn(bas), barn(ny)];
  const content = nya.map((rad, r) => ({
    ...rad,
    content: barn(rad).map((cell, k): Skriftnod => {
      const over = barn(gamla[r])[k] ?? barn(gamla.at(-1))[k];
      if (over === undefined || barn(gamla[0]).length !== barn(nya[0]).length) return cell;
      const { colwidth = null, justering = 'vanster' } = over.attrs ?? {};
      return { ...cell, type: r < gamla.length ? over.type : cell.type, attrs: { ...cell.attrs, colwidth, justering } };
    }),
  }));
  return { ...ny, content };
}

/** En ändrad bit med det som filen inte bär: avsnittets nyckel, hänvisningar, luckor, bildens och tabellens mått. */
function paradBit(bas: Skriftbit, ny: Skriftbit): Skriftbit {
  const nod =
    bas.nod.type === 'tabell' && ny.nod.type === 'tabell'
      ? somTabellen(bas.nod, ny.nod)
      : bas.nod.type === 'bild' && ny.nod.type === 'bild'
        ? { ...ny.nod, attrs: { ...ny.nod.attrs, bredd: bas.nod.attrs?.['bredd'] ?? null } }
        : ny.nod;
  return { ...ny, djup: ny.djup, hor: bas.slag === 'avsnitt' ? bas.hor : ny.hor, nod: medAtomer(nod, atomer(bas.nod)) };
}

const slaget = (b: Skriftbit): string => (b.slag === 'block' ? b.nod.type : b.slag);

/**
 * Det som lästes ur en fil, med allt som filen inte kan bära taget ur skriften den skrevs ur: det oändrade är det som stod
 * där, och det som inte trycks (tomma stycken, tomma avsnitt) står kvar.
 */
export function forena(bas: Skriftinnehall, last: Skriftinnehall): Skriftinnehall {
  const alla = bitarAv(bas);
  const nya = bitarAv(last).filter((b) => b.tryckt !== '');
  const ut: Skriftbit[] = [];
  let plats = 0;
  const otryckta = (): void => {
    for (let b = alla[plats]; b?.tryckt === ''; b = alla[plats]) {
      ut.push(b);
      plats += 1;
    }
  };
  const synliga = alla.filter((b) => b.tryckt !== '');
  let bort: Skriftbit[] = [];
  for (const del of diffArrays(synliga, nya, { comparator: samma })) {
    if (del.added) {
      for (const ny of del.value) {
        const nr = bort.findIndex((b) => slaget(b) === slaget(ny));
        const par = nr < 0 ? undefined : bort.splice(0, nr + 1).at(-1);
        ut.push(par === undefined ? { ...ny, hor: ny.slag === 'citat' ? null : ny.hor } : paradBit(par, ny));
      }
      bort = [];
    } else if (del.removed) {
      bort = [...del.value];
      for (let kvar = del.value.length; kvar > 0; kvar -= 1) {
        otryckta();
        plats += 1;
      }
    } else {
      for (let kvar = del.value.length; kvar > 0; kvar -= 1) {
        otryckta();
        const b = alla[plats];
        if (b !== undefined) ut.push(b);
        plats += 1;
      }
    }
  }
  otryckta();
  return skriftAvBitar(ut);
}

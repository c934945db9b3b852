import { HART_BLANK } from '../byggare/ord.js';
import { arTal, langstaOrd } from '../byggare/tabell.js';
import type { Cellrad, Celltabell, Tabellcell } from '../modell/block.js';
import { klartext } from '../modell/text.js';
import type { Skriftnod } from '../skrift/index.js';
import { rutnat, type Rutnat } from './rutnat.js';
import { attr, barn, texten, tom } from './text.js';

/** En tabell med så många rader eller färre hålls ihop. */
const HEL_RADER = 12;
const BREDAST = 40;
const SMALAST = 6;
/** Så många rader får en tabells huvud ha; resten blir kropp. */
const HOGSTA_HUVUD = 3;

const tal = (varde: unknown): number => (typeof varde === 'number' && varde >= 1 ? varde : 1);

function cellen(nod: Skriftnod, rubrik: boolean): Tabellcell {
  return {
    stycken: barn(nod)
      .map(texten)
      .filter((text) => !tom(text)),
    kolumner: tal(nod.attrs?.['colspan']),
    rader: tal(nod.attrs?.['rowspan']),
    justering: nod.attrs?.['justering'] === 'hoger' ? 'hoger' : 'vanster',
    ...(rubrik ? { rubrik: true } : {}),
  };
}

const innehall = (cell: Tabellcell): string => cell.stycken.map(klartext).join(' ');

/** Cellerna i en kolumn, de som bara står i den. */
function ikolumn({ rader, kolumner }: Rutnat, kolumn: number): readonly Tabellcell[] {
  return rader.flatMap(({ celler }, r) => celler.filter((c, i) => c.kolumner === 1 && kolumner[r]?.[i] === kolumn));
}

function behovet(cell: Tabellcell): number {
  const text = innehall(cell);
  return arTal(text) ? text.length : Math.max(langstaOrd(text), Math.min(text.length, BREDAST) * 0.8);
}

/** Bredden som en kolumn behöver: dragen när någon har dragit, annars det längsta ordet eller talet; talens kolumner är lika. */
function bredder(
  huvud: Rutnat,
  kropp: Rutnat,
  hoger: readonly boolean[],
  dragna: readonly (number | undefined)[],
): number[] {
  const kanda = dragna.filter((b) => b !== undefined);
  if (kanda.length > 0) {
    const medel = kanda.reduce((summa, b) => summa + b, 0) / kanda.length;
    return hoger.map((_, k) => dragna[k] ?? medel);
  }
  const behov = hoger.map((_, k) =>
    Math.min(BREDAST, Math.max(SMALAST, ...[huvud, kropp].flatMap((r) => ikolumn(r, k).map(behovet)))),
  );
  const talbredd = Math.max(...behov.filter((_, k) => hoger[k] === true), SMALAST);
  return behov.map((b, k) => (hoger[k] === true ? talbredd : b));
}

/** Kolumnernas bredder i bildpunkter där någon har dragit i dem. */
function dragnaBredder(rad: Skriftnod | undefined): (number | undefined)[] {
  return barn(rad).flatMap((cell) => {
    const bredd: unknown = cell.attrs?.['colwidth'];
    const spann = tal(cell.attrs?.['colspan']);
    const egna: readonly unknown[] = Array.isArray(bredd) ? bredd : [];
    return Array.from({ length: spann }, (_, i) => (typeof egna[i] === 'number' && egna[i] > 0 ? egna[i] : undefined));
  });
}

/** Kolumnerna med tal, som står till höger också när den som skrev inte sa det. */
function talkolumner(kropp: Rutnat): boolean[] {
  return Array.from({ length: kropp.bredd }, (_, kolumn) => {
    const fyllda = ikolumn(kropp, kolumn).filter((c) => innehall(c) !== '');
    return fyllda.length > 0 && fyllda.every((c) => c.justering === 'hoger' || arTal(innehall(c)));
  });
}

function justerad({ rader, kolumner }: Rutnat, hoger: readonly boolean[]): Cellrad[] {
  return rader.map((rad, r) => ({
    ...rad,
    celler: rad.celler.map((c, i) =>
      c.kolumner === 1 && hoger[kolumner[r]?.[i] ?? -1] === true ? { ...c, justering: 'hoger' } : c,
    ),
  }));
}

function summerad(rader: readonly Cellrad[]): Cellrad[] {
  return rader.map((rad, i) => {
    const forsta = rad.celler[0];
    const sista = i === rader.length - 1 && rader.length > 1;
    return sista && forsta !== undefined && /^(summa|netto|totalt)\b/iu.test(innehall(forsta))
      ? { ...rad, stil: 'summa' }
      : rad;
  });
}

/** Hela rubriken: "Tabell 1. Internbudget 2026, tkr"; numret sätts om det inte redan är skrivet. */
function tabellrubrik(text: string, nummer: number): string {
  return /^tabell\s+\d+/iu.test(text) ? text : `Tabell${HART_BLANK}${String(nummer)}. ${text}`;
}

/** Tabellen med första raden som huvud. Undefined när den är tom. */
export function tabellen(nod: Skriftnod, nummer: number): Celltabell | undefined {
  const skrivna = barn(nod).filter((rad) => barn(rad).length > 0);
  const [forsta, ...ovriga] = skrivna;
  if (forsta === undefined) return undefined;
  const hojd = Math.min(HOGSTA_HUVUD, Math.max(1, ...barn(forsta).map((c) => tal(c.attrs?.['rowspan']))));
  const huvudrader = [forsta, ...ovriga.slice(0, hojd - 1)].map((rad) => barn(rad).map((c) => cellen(c, false)));
  const kropprader = ovriga.slice(hojd - 1).map((rad) => barn(rad).map((c) => cellen(c, c.type === 'tabellhuvud')));
  const bredd = Math.max(rutnat(huvudrader).bredd, rutnat(kropprader).bredd);
  const huvud = rutnat(huvudrader, bredd);
  const kropp = rutnat(kropprader, bredd);
  const hoger = talkolumner(kropp);
  const text = attr(nod, 'rubrik').trim();
  return {
    typ: 'celltabell',
    ...(text === '' ? {} : { tabellrubrik: tabellrubrik(text, nummer) }),
    kolumner: bredder(huvud, kropp, hoger, dragnaBredder(forsta)),
    huvud: justerad(huvud, hoger),
    rader: summerad(justerad(kropp, hoger)),
    delbar: kropp.rader.length > HEL_RADER,
  };
}

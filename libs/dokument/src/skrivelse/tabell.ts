import { HART_BLANK } from '../byggare/ord.js';
import { arTal, langstaOrd } from '../byggare/tabell.js';
import type { Cellrad, Celltabell, Tabellcell } from '../modell/block.js';
import { klartext } from '../modell/text.js';
import type { Skriftnod } from '../skrift/index.js';
import { rutnat, type Skrivencell } from './rutnat.js';
import { attr, barn, texten, tom } from './text.js';

/** En tabell med så många rader eller färre hålls ihop. */
const HEL_RADER = 12;
const BREDAST = 40;
const SMALAST = 6;
/** Så många rader får en tabells huvud ha; resten blir kropp. */
const HOGSTA_HUVUD = 3;

const tal = (varde: unknown): number => (typeof varde === 'number' && varde >= 1 ? varde : 1);

function cellen(nod: Skriftnod, rubrik: boolean): Skrivencell {
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

/** Bredden som cellerna i en kolumn behöver: dragen bredd när någon har dragit, annars det längsta ordet eller talet. */
function bredder(antal: number, rader: readonly Cellrad[], dragna: readonly (number | undefined)[]): number[] {
  const behov = Array.from({ length: antal }, () => SMALAST);
  for (const { celler } of rader) {
    let k = 0;
    for (const cell of celler) {
      const text = innehall(cell);
      const krav = arTal(text) ? text.length : Math.max(langstaOrd(text), Math.min(text.length, BREDAST) * 0.8);
      if (cell.kolumner === 1) behov[k] = Math.min(BREDAST, Math.max(behov[k] ?? 0, krav));
      k += cell.kolumner;
    }
  }
  if (dragna.length === 0 || dragna.every((b) => b === undefined)) return behov;
  const medel = dragna.reduce<number>((summa, b) => summa + (b ?? 0), 0) / dragna.filter((b) => b !== undefined).length;
  return behov.map((_, k) => dragna[k] ?? medel);
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

/** Tal i en kolumn där allt är tal står till höger, också när den som skrev inte sa det. */
function justerad(rader: readonly Cellrad[], huvud: readonly Cellrad[], antal: number): [Cellrad[], Cellrad[]] {
  const hoger = Array.from({ length: antal }, (_, kolumn) => {
    const celler = rader.flatMap((rad) => rad.celler.filter((__, i) => kolumnAv(rad, i) === kolumn));
    const fyllda = celler.filter((c) => innehall(c) !== '');
    return fyllda.length > 0 && fyllda.every((c) => c.justering === 'hoger' || arTal(innehall(c)));
  });
  const satt = (rad: Cellrad): Cellrad => ({
    ...rad,
    celler: rad.celler.map((c, i) =>
      c.kolumner === 1 && hoger[kolumnAv(rad, i)] === true ? { ...c, justering: 'hoger' } : c,
    ),
  });
  return [huvud.map(satt), rader.map(satt)];
}

const kolumnAv = (rad: Cellrad, index: number): number =>
  rad.celler.slice(0, index).reduce((summa, c) => summa + c.kolumner, 0);

/** Rader som täcks av en cell ovanifrån har färre celler: då säger platsen i raden inget om kolumnen. */
const raktRutnat = (rader: readonly Cellrad[]): boolean => rader.every((rad) => rad.celler.every((c) => c.rader === 1));

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
export function tabellrubrik(text: string, nummer: number): string {
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
  const huvud = rutnat(huvudrader, bredd).rader;
  const kropp = rutnat(kropprader, bredd).rader;
  const [satthuvud, sattkropp] =
    raktRutnat(huvud) && raktRutnat(kropp) ? justerad(kropp, huvud, bredd) : [huvud, kropp];
  const text = attr(nod, 'rubrik').trim();
  return {
    typ: 'celltabell',
    ...(text === '' ? {} : { tabellrubrik: tabellrubrik(text, nummer) }),
    kolumner: bredder(bredd, [...huvud, ...kropp], dragnaBredder(forsta)),
    huvud: satthuvud,
    rader: summerad(sattkropp),
    delbar: kropp.length > HEL_RADER,
  };
}

import { Node } from '@tiptap/pm/model';
import { diffArrays } from 'diff';
import { kanoniskJson } from '../modell/hash.js';
import { skriftschema } from '../skrift/schema.js';
import { ordvis, type Skillnadsord } from '../skrift/ordskillnad.js';
import { skriftText } from '../skrift/text.js';
import type { Skriftinnehall } from '../skrift/typer.js';
import { bitarAv, type Skriftbit } from './bitar.js';
import { skriftAvBitar } from './bygg.js';

/** En ändring i en inläst fil, mot skriften som den är nu. */
export interface Wordandring {
  readonly nr: number;
  readonly slag: 'tillagd' | 'borttagen' | 'andrad';
  /** Rubriken på avsnittet, "Rubrik" eller "Förslag till beslut". */
  readonly avsnitt: string;
  readonly ord: readonly Skillnadsord[];
  /** Någon har skrivit i samma del i Klubba sedan filen hämtades: att ta in ändringen skriver över det. */
  readonly krock: boolean;
  /** Så stod det när filen hämtades; bara vid en krock. */
  readonly da: string | null;
}

interface Plats extends Wordandring {
  readonly fran: number;
  readonly till: number;
  readonly nytt: readonly Skriftbit[];
}

const nyckel = (b: Skriftbit): string => kanoniskJson([b.slag, b.djup, b.slag === 'avsnitt' ? b.hor : null, b.nod]);
const text = (bitar: readonly Skriftbit[]): string => bitar.map((b) => skriftText(b.nod)).join('\n');

/** Var bit i den första står i den andra; undefined när den är ändrad eller borta. */
function motsvarar(fran: readonly Skriftbit[], till: readonly Skriftbit[]): (number | undefined)[] {
  const ut: (number | undefined)[] = [];
  let [a, b] = [0, 0];
  for (const del of diffArrays(fran.map(nyckel), till.map(nyckel))) {
    for (let kvar = del.value.length; kvar > 0; kvar -= 1) {
      if (del.added) b += 1;
      else if (del.removed) ut[a++] = undefined;
      else ut[a++] = b++;
    }
  }
  return ut;
}

/** Med alla attribut utskrivna: samma skrift är samma bitar hur den än har lagrats. */
const bitarna = (skrift: Skriftinnehall): Skriftbit[] =>
  bitarAv(Node.fromJSON(skriftschema, skrift).toJSON() as Skriftinnehall);

interface Stalle {
  fran: number;
  till: number;
}

/** Delarna av den första där den andra skiljer sig, med platsen i båda. */
function skiljer(antal: number, mot: readonly (number | undefined)[], langd: number): { bas: Stalle; ny: Stalle }[] {
  const ut: { bas: Stalle; ny: Stalle }[] = [];
  let [a, b] = [0, 0];
  for (let i = 0; i <= antal; i += 1) {
    const har = i === antal ? langd : mot[i];
    if (har === undefined) continue;
    if (i > a || har > b) ut.push({ bas: { fran: a, till: i }, ny: { fran: b, till: har } });
    [a, b] = [i + 1, har + 1];
  }
  return ut;
}

/** Var en ändring hamnar i skriften som den är nu; vidgad till närmaste orörda bitar när någon skrivit där. */
function platsNu(
  bas: Stalle,
  nu: readonly (number | undefined)[],
  nulangd: number,
): { bas: Stalle; nu: Stalle; krock: boolean } {
  const egna = nu.slice(bas.fran, bas.till);
  const [forst] = egna;
  if (forst !== undefined && egna.every((plats, i) => plats === forst + i)) {
    return { bas, nu: { fran: forst, till: forst + egna.length }, krock: false };
  }
  if (bas.fran === bas.till) {
    const fore = bas.fran === 0 ? -1 : nu[bas.fran - 1];
    if (fore !== undefined) return { bas, nu: { fran: fore + 1, till: fore + 1 }, krock: false };
    const efter = nu[bas.fran];
    if (efter !== undefined) return { bas, nu: { fran: efter, till: efter }, krock: false };
  }
  let { fran, till } = bas;
  while (fran > 0 && nu[fran - 1] === undefined) fran -= 1;
  while (till < nu.length && nu[till] === undefined) till += 1;
  const start = fran === 0 ? 0 : (nu[fran - 1] ?? 0) + 1;
  const slut = till >= nu.length ? nulangd : (nu[till] ?? nulangd);
  // Bitarna runt omkring är ändrade men lika många: det nya ryms mellan dem utan att skriva över någon.
  if (bas.fran === bas.till && slut - start === till - fran) {
    const har = start + bas.fran - fran;
    return { bas, nu: { fran: har, till: har }, krock: false };
  }
  return { bas: { fran, till }, nu: { fran: start, till: slut }, krock: true };
}

function avsnittet(bitar: readonly Skriftbit[], plats: number, egna: readonly Skriftbit[]): string {
  const [forst] = egna;
  const har = forst ?? bitar[plats];
  if (har?.slag === 'rubrik') return 'Rubrik';
  if (har?.slag === 'punkt' || har?.slag === 'led') return 'Förslag till beslut';
  const over =
    forst?.slag === 'avsnitt'
      ? forst
      : bitar.slice(0, plats + (egna.length === 0 ? 1 : 0)).findLast((b) => b.slag === 'avsnitt');
  return over === undefined ? '' : skriftText(over.nod);
}

/**
 * Trevägsskillnaden: vad filen ändrar mot det som den skrevs ur, och var det hamnar i skriften som den är nu. Det som redan
 * står så i Klubba är ingen ändring.
 */
function platserna(bas: Skriftinnehall, fil: Skriftinnehall, nu: Skriftinnehall): Plats[] {
  const [b, f, n] = [bitarna(bas), bitarna(fil), bitarna(nu)];
  const [motFil, motNu] = [motsvarar(b, f), motsvarar(b, n)];
  const radata = skiljer(b.length, motFil, f.length).map(({ bas: stalle }) => platsNu(stalle, motNu, n.length));
  const ihop: { bas: Stalle; nu: Stalle; krock: boolean }[] = [];
  for (const ett of radata) {
    const forra = ihop.at(-1);
    if (forra !== undefined && ett.bas.fran < forra.bas.till) {
      forra.bas = { fran: Math.min(forra.bas.fran, ett.bas.fran), till: Math.max(forra.bas.till, ett.bas.till) };
      forra.nu = { fran: Math.min(forra.nu.fran, ett.nu.fran), till: Math.max(forra.nu.till, ett.nu.till) };
      forra.krock ||= ett.krock;
    } else ihop.push({ ...ett });
  }
  return ihop.flatMap(({ bas: stalle, nu: plats, krock }, nr): Plats[] => {
    const fran = stalle.fran === 0 ? 0 : (motFil[stalle.fran - 1] ?? 0) + 1;
    const till = stalle.till >= b.length ? f.length : (motFil[stalle.till] ?? f.length);
    const [nytt, gammalt] = [f.slice(fran, till), n.slice(plats.fran, plats.till)];
    if (JSON.stringify(nytt.map(nyckel)) === JSON.stringify(gammalt.map(nyckel))) return [];
    return [
      {
        nr,
        slag: gammalt.length === 0 ? 'tillagd' : nytt.length === 0 ? 'borttagen' : 'andrad',
        avsnitt: avsnittet(n, plats.fran, gammalt.length === 0 ? nytt : gammalt),
        ord: ordvis(text(gammalt), text(nytt)),
        krock,
        da: krock ? text(b.slice(stalle.fran, stalle.till)) : null,
        ...plats,
        nytt,
      },
    ];
  });
}

/** Ändringarna i en inläst fil, i skriftens ordning. */
export function wordandringar(bas: Skriftinnehall, fil: Skriftinnehall, nu: Skriftinnehall): Wordandring[] {
  return platserna(bas, fil, nu).map(({ nr, slag, avsnitt, ord, krock, da }) => ({
    nr,
    slag,
    avsnitt,
    ord,
    krock,
    da,
  }));
}

/**
 * Skriften som den är nu med de valda ändringarna, en lydelse för varje ändring: den sista är den färdiga.
 * @param valda ändringarnas nummer; de som inte finns är inget
 */
export function medWordandringar(
  bas: Skriftinnehall,
  fil: Skriftinnehall,
  nu: Skriftinnehall,
  valda: ReadonlySet<number>,
): Skriftinnehall[] {
  const tagna = platserna(bas, fil, nu).filter(({ nr }) => valda.has(nr));
  let bitar: readonly Skriftbit[] = bitarna(nu);
  return [...tagna].reverse().map(({ fran, till, nytt }) => {
    bitar = [...bitar.slice(0, fran), ...nytt, ...bitar.slice(till)];
    return skriftAvBitar(bitar);
  });
}

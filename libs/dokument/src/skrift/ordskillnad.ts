import { diffArrays } from 'diff';
import { barn, forslagsrubrik } from './falt.js';
import { attr, radtext } from './text.js';
import type { Skriftinnehall, Skriftnod } from './typer.js';

/** Ett stycke text som är lika, tillagt eller borttaget. */
export interface Skillnadsord {
  andring: 'lika' | 'tillagt' | 'borttaget';
  text: string;
}

/** En rad i skriften och vad som hänt med den. `flyttadfran` är stället där en flyttad rad stod; `flytt` hör ihop de två. */
export interface Skillnadsrad {
  andring: 'lika' | 'andrad' | 'tillagd' | 'borttagen' | 'flyttad' | 'flyttadfran';
  slag: string;
  avsnitt: string;
  djup: number;
  ord: Skillnadsord[];
  flytt?: number;
}

interface Rad {
  slag: string;
  avsnitt: string;
  djup: number;
  text: string;
  /** Det som gör raden till samma rad: slaget, texten, och bildens fil. */
  nyckel: string;
}

/** Kortare rader än så räknas inte som flyttade: ”Ja.” står på många ställen. */
const KORTAST_FLYTT = 12;
/** Så lika ska två rader vara för att den ena ska vara den andra ändrad. */
const LIKHET = 0.4;

/** Vad som skiljer två skrifter, rad för rad i den nyares ordning, med ändringarna inom raden ord för ord. */
export function ordskillnad(fore: Skriftinnehall, efter: Skriftinnehall): Skillnadsrad[] {
  const delar = hunkar(raderI(fore), raderI(efter));
  const flyttar = flyttade(delar);
  return delar.flatMap((del) => ('lika' in del ? del.lika.map(somLika) : somAndrad(del, flyttar)));
}

type Hunk = { lika: Rad[] } | { bort: Rad[]; till: Rad[] };

function hunkar(fore: Rad[], efter: Rad[]): Hunk[] {
  const hunkar: Hunk[] = [];
  for (const del of diffArrays(fore, efter, { comparator: (a, b) => a.nyckel === b.nyckel })) {
    if (!del.added && !del.removed) {
      hunkar.push({ lika: del.value });
      continue;
    }
    const sist = hunkar.at(-1);
    const hunk = sist !== undefined && 'bort' in sist ? sist : { bort: [], till: [] };
    if (hunk !== sist) hunkar.push(hunk);
    (del.added ? hunk.till : hunk.bort).push(...del.value);
  }
  return hunkar;
}

/** Rader som står ordagrant på ett annat ställe: numret hör ihop de två. */
function flyttade(delar: readonly Hunk[]): ReadonlyMap<Rad, number> {
  const bort = delar.flatMap((del) => ('bort' in del ? del.bort : []));
  const till = delar.flatMap((del) => ('till' in del ? del.till : []));
  const flyttar = new Map<Rad, number>();
  for (const rad of till) {
    if (rad.text.length < KORTAST_FLYTT) continue;
    const fran = bort.find((en) => en.nyckel === rad.nyckel && !flyttar.has(en));
    if (fran === undefined) continue;
    const nr = flyttar.size / 2 + 1;
    flyttar.set(fran, nr);
    flyttar.set(rad, nr);
  }
  return flyttar;
}

const grund = ({ slag, avsnitt, djup }: Rad): Pick<Skillnadsrad, 'slag' | 'avsnitt' | 'djup'> => ({
  slag,
  avsnitt,
  djup,
});
const somLika = (rad: Rad): Skillnadsrad => ({ andring: 'lika', ...grund(rad), ord: ett('lika', rad.text) });
const ett = (andring: Skillnadsord['andring'], text: string): Skillnadsord[] =>
  text === '' ? [] : [{ andring, text }];

function somAndrad(hunk: { bort: Rad[]; till: Rad[] }, flyttar: ReadonlyMap<Rad, number>): Skillnadsrad[] {
  const bort = [...hunk.bort];
  const ut: Skillnadsrad[] = [];
  const tomBort = (antal: number): void => {
    for (const rad of bort.splice(0, antal)) {
      const flytt = flyttar.get(rad);
      ut.push({
        andring: flytt === undefined ? 'borttagen' : 'flyttadfran',
        ...grund(rad),
        ord: ett(flytt === undefined ? 'borttaget' : 'lika', rad.text),
        ...(flytt === undefined ? {} : { flytt }),
      });
    }
  };
  for (const rad of hunk.till) {
    const flytt = flyttar.get(rad);
    if (flytt !== undefined) {
      ut.push({ andring: 'flyttad', ...grund(rad), ord: ett('lika', rad.text), flytt });
      continue;
    }
    const plats = bast(rad, bort, flyttar);
    if (plats < 0) {
      ut.push({ andring: 'tillagd', ...grund(rad), ord: ett('tillagt', rad.text) });
      continue;
    }
    tomBort(plats);
    const fore = bort.shift();
    ut.push({ andring: 'andrad', ...grund(rad), ord: ordvis(fore?.text ?? '', rad.text) });
  }
  tomBort(bort.length);
  return ut;
}

/** Den borttagna rad som mest liknar den nya; -1 när ingen gör det. */
function bast(rad: Rad, bort: readonly Rad[], flyttar: ReadonlyMap<Rad, number>): number {
  let plats = -1;
  let hogst = LIKHET;
  for (const [nr, en] of bort.entries()) {
    if (flyttar.has(en)) continue;
    const lika = en.slag === 'rubrik' && rad.slag === 'rubrik' ? 1 : likhet(en.text, rad.text);
    if (lika > hogst) [plats, hogst] = [nr, lika];
  }
  return plats;
}

const ORD = /\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
const delade = (text: string): string[] => text.match(ORD) ?? [];

/** Andelen ord som är gemensamma, 0–1. */
function likhet(a: string, b: string): number {
  const ordA = delade(a).filter((ord) => ord.trim() !== '');
  const kvar = new Map<string, number>();
  for (const ord of ordA) kvar.set(ord, (kvar.get(ord) ?? 0) + 1);
  const ordB = delade(b).filter((ord) => ord.trim() !== '');
  let gemensamma = 0;
  for (const ord of ordB) {
    const antal = kvar.get(ord) ?? 0;
    if (antal > 0) {
      gemensamma += 1;
      kvar.set(ord, antal - 1);
    }
  }
  return ordA.length + ordB.length === 0 ? 1 : (2 * gemensamma) / (ordA.length + ordB.length);
}

/** Två texter ord för ord. Hela texten före står i det som är lika eller borttaget, hela efter i det som är lika eller tillagt. */
export function ordvis(fore: string, efter: string): Skillnadsord[] {
  return diffArrays(delade(fore), delade(efter)).map((del) => ({
    andring: del.added ? 'tillagt' : del.removed ? 'borttaget' : 'lika',
    text: del.value.join(''),
  }));
}

function raderI(skrift: Skriftinnehall): Rad[] {
  return barn(skrift).flatMap((del) => {
    if (del.type === 'rubrik') return [rad('rubrik', '', 0, synlig(del))];
    if (del.type === 'forslag') return barn(del).flatMap((nod) => forslagsrader(nod, 0));
    const [rubrik, ...block] = barn(del);
    const avsnitt = rubrik === undefined ? '' : radtext(rubrik).trim();
    return [
      rad('avsnittsrubrik', avsnitt, 0, avsnitt),
      ...block.flatMap((ettBlock) => blockrader(ettBlock, avsnitt, 0)),
    ];
  });
}

const rad = (slag: string, avsnitt: string, djup: number, text: string, fil = ''): Rad => ({
  slag,
  avsnitt,
  djup,
  text,
  nyckel: `${slag}\0${text}\0${fil}`,
});

/** Texten så som den läses, med noternas text inom hakar: en ändrad not är en ändring. */
function synlig(nod: Skriftnod): string {
  if (nod.type === 'fotnot') return ` [Not: ${attr(nod, 'text')}]`;
  return nod.content === undefined ? radtext(nod) : nod.content.map(synlig).join('');
}

function forslagsrader(nod: Skriftnod, djup: number): Rad[] {
  const [forst, ...resten] = barn(nod);
  const text = forst === undefined ? '' : synlig(forst);
  if (nod.type === 'instans') {
    return [rad('ledtext', forslagsrubrik, djup, text), ...resten.flatMap((ett) => forslagsrader(ett, djup + 1))];
  }
  return [
    rad('punkt', forslagsrubrik, djup, text),
    ...resten.flatMap((ett) => blockrader(ett, forslagsrubrik, djup + 1)),
  ];
}

function blockrader(block: Skriftnod, avsnitt: string, djup: number): Rad[] {
  switch (block.type) {
    case 'punktlista':
    case 'nummerlista':
      return barn(block).flatMap((punkt) => {
        const [stycke, ...under] = barn(punkt);
        const text = stycke === undefined ? '' : synlig(stycke);
        return [rad('listpunkt', avsnitt, djup, text), ...under.flatMap((ett) => blockrader(ett, avsnitt, djup + 1))];
      });
    case 'tabell': {
      const rubrik = block.attrs?.['rubrik'];
      const over = typeof rubrik === 'string' && rubrik !== '' ? [rad('tabellrubrik', avsnitt, djup, rubrik)] : [];
      const celler = (r: Skriftnod): string =>
        barn(r)
          .map((cell) => barn(cell).map(synlig).join(' '))
          .join(' | ');
      return [...over, ...barn(block).map((r) => rad('tabellrad', avsnitt, djup, celler(r)))];
    }
    case 'citat':
      return barn(block).map((stycke) => rad('citat', avsnitt, djup, synlig(stycke)));
    case 'bild': {
      return [rad('bild', avsnitt, djup, `[Bild: ${attr(block, 'alt')}]`, attr(block, 'sha256'))];
    }
    default:
      return [rad(block.type, avsnitt, djup, synlig(block))];
  }
}

import type { Skriftnod } from '../skrift/typer.js';
import type { Lasning } from './lasning.js';
import { listnoder, skrivenPunkt } from './listor.js';
import { styckenod } from './stycken.js';
import { tabellnod } from './tabell.js';
import type { Wordelement, Wordstycke } from './typer.js';

/** Hur djupt en rubrik står under avsnittet den ligger i; null när stycket inte är en rubrik. */
export type Rubrikdjup = (s: Wordstycke) => 3 | 4 | null;

const CITAT = /^(?:citat|quote|intense quote|starkt citat|block text|blockcitat)$/u;
const TABELLRUBRIK = /^tabell\s*\d+/iu;
const BESKRIVNING = /^(?:caption|beskrivning|tabelltext)$/u;

const tomt = (s: Wordstycke): boolean =>
  s.inline.length === 0 ||
  (s.text.trim() === '' && s.inline.every((n) => n.type === 'text' || n.type === 'radbrytning'));
const bildnoder = (s: Wordstycke): Skriftnod[] => s.bilder.map((b) => ({ type: 'bild', attrs: { ...b } }));

const arTabellrubrik = (s: Wordstycke, nasta: Wordelement | undefined): boolean =>
  nasta?.typ === 'tabell' &&
  s.lista === null &&
  s.bilder.length === 0 &&
  (BESKRIVNING.test(s.stil) || TABELLRUBRIK.test(s.text.trim()));

/** Elementen i ett avsnitt som block. `egen` när Klubba har skrivit filen: då betyder bara formaten något. */
export function blocken(element: readonly Wordelement[], las: Lasning, djup: Rubrikdjup, egen: boolean): Skriftnod[] {
  const rader = element.map((e) => (e.typ === 'stycke' && !egen ? skrivenPunkt(e) : e));
  const ut: Skriftnod[] = [];
  for (let i = 0; i < rader.length; i += 1) {
    const e = rader[i];
    if (e === undefined) continue;
    if (e.typ === 'tabell') {
      ut.push(...tabellnod(e, las, ''));
    } else if (arTabellrubrik(e, foljande(rader, i))) {
      const rubrik = e.text
        .trim()
        .replace(/^tabell\s*\d+\s*[.:]?\s*/iu, '')
        .replace(/\s+/gu, ' ');
      i = platsEfter(rader, i);
      const tabell = rader[i];
      if (tabell?.typ === 'tabell') ut.push(...tabellnod(tabell, las, rubrik.slice(0, 1000)));
    } else if (e.lista !== null && djup(e) === null) {
      let slut = i;
      while (slut < rader.length && arPunkt(rader[slut], djup)) slut += 1;
      const punkter = rader.slice(i, slut).filter((en) => en.typ === 'stycke');
      ut.push(
        ...listnoder(
          punkter.filter((p) => !tomt(p)),
          las,
        ),
        ...punkter.flatMap(bildnoder),
      );
      i = slut - 1;
    } else {
      ut.push(...ettStycke(e, las, djup));
    }
  }
  return sammanlagdaCitat(ut);
}

const arPunkt = (e: Wordelement | undefined, djup: Rubrikdjup): boolean =>
  e?.typ === 'stycke' && e.lista !== null && djup(e) === null;

/** Nästa element som inte är en tom rad. */
function platsEfter(rader: readonly Wordelement[], i: number): number {
  let plats = i + 1;
  for (let e = rader[plats]; e?.typ === 'stycke' && tomt(e) && e.bilder.length === 0; e = rader[plats]) plats += 1;
  return plats;
}
const foljande = (rader: readonly Wordelement[], i: number): Wordelement | undefined => rader[platsEfter(rader, i)];

function ettStycke(s: Wordstycke, las: Lasning, djup: Rubrikdjup): Skriftnod[] {
  if (tomt(s)) return bildnoder(s);
  const niva = djup(s);
  if (niva !== null) {
    const noter = s.inline.filter((n) => n.type === 'fotnot');
    if (noter.length > 0)
      las.behall(noter.map((n) => String(n.attrs?.['text'])).join(' '), `Fotnot i en rubrik, ${s.plats}`);
    const text = s.text.replace(/\s+/gu, ' ').trim();
    return [{ type: 'mellanrubrik', attrs: { niva }, content: [{ type: 'text', text }] }, ...bildnoder(s)];
  }
  const stycke = styckenod(s.inline);
  return [CITAT.test(s.stil) ? { type: 'citat', content: [stycke] } : stycke, ...bildnoder(s)];
}

function sammanlagdaCitat(noder: readonly Skriftnod[]): Skriftnod[] {
  const ut: Skriftnod[] = [];
  for (const nod of noder) {
    const forra = ut.at(-1);
    if (nod.type === 'citat' && forra?.type === 'citat') {
      ut[ut.length - 1] = { ...forra, content: [...(forra.content ?? []), ...(nod.content ?? [])] };
    } else ut.push(nod);
  }
  return ut;
}

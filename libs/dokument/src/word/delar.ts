import { arStreck, datumI, DNR, type Rubrikslag, rubrikslag } from './ord.js';
import type { Wordelement, Wordstycke } from './typer.js';

/** En del av texten: rubriken och det som står under den. */
export interface Del {
  readonly slag: Rubrikslag;
  readonly rubrik: Wordstycke | null;
  readonly titel: string;
  readonly element: Wordelement[];
}

export interface Uppdelning {
  readonly titel: Wordstycke | null;
  readonly fore: Wordelement[];
  readonly delar: Del[];
  /** Hur djupt ett stycke står som rubrik i sin del; null när det inte är en. */
  readonly djup: (s: Wordstycke) => 3 | 4 | null;
}

const KARNA: ReadonlySet<Rubrikslag | null> = new Set(['forslag', 'sammanfattning', 'arendet']);
const TITELSTIL = /^(?:title|rubrik|titel|dokumentrubrik|ärenderubrik)$/u;

const rubriktext = (s: Wordstycke): string => s.text.replace(/\s+/gu, ' ').trim();
const versal = (text: string): boolean => /\p{Lu}{4}/u.test(text) && text === text.toUpperCase();

/** Kan raden vara en rubrik, sett till hur den ser ut? */
function serUtSom(s: Wordstycke): boolean {
  const text = rubriktext(s);
  if (text === '' || text.length > 120 || s.lista !== null || /[\n\t]/u.test(s.text.trim()) || /[.,;]$/u.test(text))
    return false;
  return rubrikslag(text) !== null || s.fet || versal(text);
}

const utseende = (s: Wordstycke): string => `${String(s.storlek)}|${String(s.fet)}|${String(versal(rubriktext(s)))}`;

/** Vad som är rubrik i filen: av formaten när de används, annars av utseendet. */
class Rubriker {
  readonly #avsnittsniva: number;
  readonly #utseenden: ReadonlySet<string>;
  readonly #storst: number;

  constructor(
    stycken: readonly Wordstycke[],
    private readonly egen: boolean,
  ) {
    const kanda = stycken.filter((s) => rubrikslag(s.text) !== null && (s.niva !== null || serUtSom(s)));
    const nivaer = kanda.filter((s) => s.niva !== null).map((s) => s.niva ?? 9);
    const alla = stycken.filter((s) => s.niva !== null && rubriktext(s) !== '').map((s) => s.niva ?? 9);
    this.#avsnittsniva = egen ? 2 : Math.min(...(nivaer.length > 0 ? nivaer : alla), 9);
    const karna = kanda.filter((s) => s.niva === null && KARNA.has(rubrikslag(s.text)));
    this.#utseenden = new Set(karna.map(utseende));
    this.#storst = Math.max(0, ...karna.map((s) => s.storlek ?? 0));
  }

  arAvsnitt(s: Wordstycke): boolean {
    if (rubriktext(s) === '') return false;
    if (s.niva !== null) return s.niva <= this.#avsnittsniva || (!this.egen && KARNA.has(rubrikslag(s.text)));
    if (this.egen || !serUtSom(s)) return false;
    const slag = rubrikslag(s.text);
    if (slag === null) return this.#utseenden.has(utseende(s));
    return slag !== 'avsnitt' || (s.storlek ?? 0) >= this.#storst;
  }

  djup(s: Wordstycke): 3 | 4 | null {
    if (rubriktext(s) === '') return null;
    if (s.niva !== null) return s.niva - this.#avsnittsniva <= 1 ? 3 : 4;
    return this.egen || !serUtSom(s) ? null : 3;
  }
}

/** "Expedieras till: Kommunstyrelsen" på en rad är rubrik och text. */
function delade(e: Wordelement, egen: boolean): Wordelement[] {
  if (egen || e.typ !== 'stycke' || e.niva !== null) return [e];
  const kolon = e.text.indexOf(':');
  const fore = e.text.slice(0, Math.max(kolon, 0));
  const slag = kolon > 0 && fore.length <= 60 ? rubrikslag(fore) : null;
  const efter = e.text.slice(kolon + 1).trim();
  if ((slag !== 'expedieras' && slag !== 'bilagor') || efter === '') return [e];
  return [
    { ...e, text: fore, inline: [{ type: 'text', text: fore }], fet: true },
    { ...e, text: efter, inline: [{ type: 'text', text: efter }], fet: false, bilder: [] },
  ];
}

const etikettlik = (text: string): boolean =>
  /^(?:dnr|diarienr|diarienummer|datum|referens|handläggare|mottagare|till|telefon|e-post|sida|utkast)(?!\p{L})/iu.test(
    text,
  ) ||
  /:$/u.test(text) ||
  DNR.test(text) ||
  (datumI(text) !== null && text.length < 40) ||
  /\d\s*[[(]\d+[\])]$/u.test(text);

/** Rubriken på det hela: efter formatet, annars den rad som framträder mest före det första avsnittet. */
function titelns(fore: readonly Wordelement[], egen: boolean): Wordstycke | null {
  const stycken = fore.filter((e) => e.typ === 'stycke' && rubriktext(e) !== '') as Wordstycke[];
  const medFormat =
    stycken.findLast((s) => TITELSTIL.test(s.stil) || s.niva === 1) ?? stycken.findLast((s) => s.niva !== null);
  if (medFormat !== undefined || egen) return medFormat ?? null;
  const mojliga = stycken.filter((s) => !s.text.includes('\t') && !etikettlik(rubriktext(s)) && !arStreck(s.text));
  const storst = Math.max(0, ...mojliga.map((s) => s.storlek ?? 0));
  const feta = mojliga.filter((s) => s.fet && !versal(rubriktext(s)));
  const stora = mojliga.filter((s) => (s.storlek ?? 0) === storst && storst > 0);
  return (stora.length === 1 ? stora[0] : undefined) ?? feta.at(-1) ?? mojliga.at(-1) ?? null;
}

/** Delar texten i det som står före rubriken, rubriken, och delarna med sina rubriker. */
export function dela(ra: readonly Wordelement[], egen: boolean): Uppdelning {
  const element = ra.flatMap((e) => delade(e, egen));
  const stycken = element.filter((e) => e.typ === 'stycke');
  const titelstil = stycken.find(
    (s) => (TITELSTIL.test(s.stil) || s.niva === 1) && rubriktext(s) !== '' && rubrikslag(s.text) === null,
  );
  const rubriker = new Rubriker(
    stycken.filter((s) => s !== titelstil),
    egen,
  );
  const start = element.findIndex(
    (e) =>
      e.typ === 'stycke' &&
      e !== titelstil &&
      rubriker.arAvsnitt(e) &&
      (egen || e.niva !== null || rubrikslag(e.text) !== null),
  );
  const fore = start < 0 ? element : element.slice(0, start);
  const titel =
    titelstil !== undefined && fore.includes(titelstil)
      ? titelstil
      : titelns(start < 0 ? fore.slice(0, 12) : fore, egen);
  const delar: Del[] = [];
  for (const e of start < 0 ? [] : element.slice(start)) {
    if (e.typ === 'stycke' && rubriker.arAvsnitt(e)) {
      delar.push({ slag: rubrikslag(e.text) ?? 'avsnitt', rubrik: e, titel: rubriktext(e), element: [] });
    } else delar.at(-1)?.element.push(e);
  }
  return { titel, fore, delar, djup: (s) => rubriker.djup(s) };
}

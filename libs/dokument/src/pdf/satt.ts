import type { Block } from '../modell/block.js';
import type { Dokument } from '../modell/dokument.js';
import { sattbar } from './glyfer.js';

/** How long the longest words are. */
export type Ordlangd = 'nej' | 'ja' | 'mycket';

/** The document as the Typst templates read it, and the characters that had to be replaced, each once. */
export interface Sattning {
  readonly data: string;
  readonly ersatta: readonly string[];
  /** `ja`: some word is too long for a narrow column and may break anywhere; `mycket`: so long that lines are set one at a time. */
  readonly langaOrd: Ordlangd;
}

// 38 tecken ryms i den smalaste spalten för namn; en kontrollkod ryms på sin egen rad.
const LANGT_ORD = /(?![0-9a-f]{64}(?:\s|$))\S{38,}/u;
// Optimerade radbrytningar prövar varje par av brytpunkter: ett ord på tusentals tecken skulle ta minuter.
const MYCKET_LANGT_ORD = /\S{600}/u;

function langst(hittills: Ordlangd, text: string): Ordlangd {
  if (hittills === 'mycket' || text.length < 38) return hittills;
  if (MYCKET_LANGT_ORD.test(text)) return 'mycket';
  return hittills === 'ja' || LANGT_ORD.test(text) ? 'ja' : 'nej';
}

const MANADER = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const ENHETER = `tkr|mnkr|mkr|kr|kronor|miljoner|miljarder|procent|år|kap\\.|${MANADER}`;
/** Talet och det som hör till det: "4 200", "12 mars", "13 kap.", "§ 27", "kl. 18.00", "Bilaga 3" (DOKUMENT.md 1). */
const HOR_IHOP = new RegExp(
  `(?<=\\d) (?=\\d{3}(?!\\d)|[§%]|(?:${ENHETER})(?![\\p{L}]))|(?<=(?:^|[\\s(])(?:§§?|kl\\.|kap\\.|nr|[Bb]ilaga|[Tt]abell|[Aa]vsnitt|[Ss]ida)) (?=\\d)`,
  'gu',
);
const SIFFRA = /\d/u;

function ihop(text: string): string {
  return SIFFRA.test(text) ? text.replace(HOR_IHOP, '\u00a0') : text;
}

/** Pictures go beside the JSON as files. */
export interface Satsfil {
  readonly namn: string;
  readonly innehall: Uint8Array;
}

function bildfilerna(block: readonly Block[], filer: Map<string, Satsfil>): void {
  for (const b of block) {
    if (b.typ === 'grupp') bildfilerna(b.block, filer);
    else if (b.typ === 'bild') {
      const namn = `bild-${b.sha256}.${b.format}`;
      filer.set(namn, { namn, innehall: Buffer.from(b.base64, 'base64') });
    }
  }
}

/** The pictures of the blocks, each once. */
export function bildfiler(block: readonly Block[]): readonly Satsfil[] {
  const filer = new Map<string, Satsfil>();
  bildfilerna(block, filer);
  return [...filer.values()];
}

const RORS_INTE: ReadonlySet<string> = new Set(['typ', 'href', 'sha256', 'format']);

/** JSON for the templates. All strings pass the glyph check; the coat of arms and the pictures go beside it as files. */
export function sattning(dokument: Dokument): Sattning {
  const ersatta = new Set<string>();
  let langaOrd: Ordlangd = 'nej';
  const satt = (nyckel: string, varde: string): string => {
    const { text, ersatta: bytta } = sattbar(varde);
    for (const tecken of bytta) ersatta.add(tecken);
    langaOrd = langst(langaOrd, nyckel === 'faktahash' ? '' : text);
    return text;
  };
  const { block, ...ovrigt } = dokument;
  const { vapen, ...huvud } = dokument.brevhuvud;
  const ram = vapen === undefined ? ovrigt : { ...ovrigt, brevhuvud: { ...huvud, vapen: { alt: vapen.alt } } };
  const ramen = JSON.stringify(ram, (nyckel, varde: unknown) =>
    typeof varde !== 'string' || RORS_INTE.has(nyckel) ? varde : satt(nyckel, varde),
  );
  const kropp = JSON.stringify(block, (nyckel, varde: unknown) => {
    if (nyckel === 'base64') return undefined;
    return typeof varde !== 'string' || RORS_INTE.has(nyckel) ? varde : ihop(satt(nyckel, varde));
  });
  return { data: `${ramen.slice(0, -1)},"block":${kropp}}`, ersatta: [...ersatta], langaOrd };
}

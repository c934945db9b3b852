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

/** JSON for the templates. All strings pass the glyph check; the coat of arms goes beside it as a file. */
export function sattning(dokument: Dokument): Sattning {
  const ersatta = new Set<string>();
  let langaOrd: Ordlangd = 'nej';
  const { vapen, ...huvud } = dokument.brevhuvud;
  const utan = vapen === undefined ? dokument : { ...dokument, brevhuvud: { ...huvud, vapen: { alt: vapen.alt } } };
  const data = JSON.stringify(utan, (nyckel, varde: unknown) => {
    if (typeof varde !== 'string' || nyckel === 'typ' || nyckel === 'href') return varde;
    const satt = sattbar(varde);
    for (const tecken of satt.ersatta) ersatta.add(tecken);
    langaOrd = langst(langaOrd, nyckel === 'faktahash' ? '' : satt.text);
    return satt.text;
  });
  return { data, ersatta: [...ersatta], langaOrd };
}

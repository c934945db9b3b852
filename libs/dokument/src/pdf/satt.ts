import type { Dokument } from '../modell/dokument.js';
import { sattbar } from './glyfer.js';

/** The document as the Typst templates read it, and the characters that had to be replaced, each once. */
export interface Sattning {
  readonly data: string;
  readonly ersatta: readonly string[];
  /** Some word is too long for a narrow column: the templates then let it break anywhere. */
  readonly langaOrd: boolean;
}

// 38 tecken ryms i den smalaste spalten för namn; en kontrollkod ryms på sin egen rad.
const LANGT_ORD = /(?![0-9a-f]{64}(?:\s|$))\S{38,}/u;

/** JSON for the templates. All strings pass the glyph check; the coat of arms goes beside it as a file. */
export function sattning(dokument: Dokument): Sattning {
  const ersatta = new Set<string>();
  let langaOrd = false;
  const { vapen, ...huvud } = dokument.brevhuvud;
  const utan = vapen === undefined ? dokument : { ...dokument, brevhuvud: { ...huvud, vapen: { alt: vapen.alt } } };
  const data = JSON.stringify(utan, (nyckel, varde: unknown) => {
    if (typeof varde !== 'string' || nyckel === 'typ' || nyckel === 'href') return varde;
    const satt = sattbar(varde);
    for (const tecken of satt.ersatta) ersatta.add(tecken);
    langaOrd ||= satt.text.length >= 38 && nyckel !== 'faktahash' && LANGT_ORD.test(satt.text);
    return satt.text;
  });
  return { data, ersatta: [...ersatta], langaOrd };
}

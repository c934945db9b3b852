import { doljHela } from './dolj.js';

/** En ärendemening skriven som den är, med [klamrar] om det som ska skyddas; `[Anna Berg|sökanden]` säger vad som står i stället. */
export interface Delad {
  /** Det som allmänheten får se. */
  offentlig: string;
  /** Hela lydelsen utan klamrar; null när inget är skyddat. */
  skyddad: string | null;
  delar: { text: string; skyddad: boolean }[];
}

const FORE = /(?:^|\s)(?:från|till|av|om|mellan|för|hos|med|mot|på|åt|och|rörande|angående|avseende)$/iu;

/**
 * Delar texten vid klamrarna. Efter ett ord som kräver en fortsättning (från, om, mellan) står "enskild" i stället,
 * annars tas det skyddade bort med sitt skiljetecken. Ord som skyddas på ett ställe skyddas på alla.
 */
export function delaVidKlamrar(text: string): Delad {
  const delar = text
    .split(/(\[[^\]]*\])/u)
    .filter((del) => del !== '')
    .map((del) => (/^\[.*\]$/su.test(del) ? klammern(del.slice(1, -1)) : { text: del, skyddad: false, istallet: null }))
    .filter((del) => del.text !== '');
  const skyddade = delar.filter((del) => del.skyddad).map((del) => del.text);
  const hela = stada(delar.map((del) => del.text).join(''));
  if (skyddade.length === 0) return { offentlig: hela, skyddad: null, delar: delar.map(utan) };
  const offentlig = delar.reduce((svar, del) => {
    if (!del.skyddad) return svar + del.text;
    if (del.istallet !== null) return svar + del.istallet;
    return FORE.test(svar.trimEnd()) ? `${svar}enskild` : svar;
  }, '');
  return {
    offentlig: stada(doljHela(offentlig, skyddade, 'enskild')),
    skyddad: hela,
    delar: delar.map(utan),
  };
}

const utan = ({ text, skyddad }: Delad['delar'][number]): Delad['delar'][number] => ({ text, skyddad });

function klammern(text: string): { text: string; skyddad: boolean; istallet: string | null } {
  const streck = text.indexOf('|');
  if (streck < 0) return { text, skyddad: true, istallet: null };
  return { text: text.slice(0, streck), skyddad: true, istallet: text.slice(streck + 1) };
}

const stada = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,.;:!?])/gu, '$1')
    .replace(/([,;:])(?=[,.;:])/gu, '')
    .replace(/[\s,;:]+$/u, '')
    .replace(/^[\s,;:]+/u, '');

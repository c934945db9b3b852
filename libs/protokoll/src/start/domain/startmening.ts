import { daysBetween, type IsoDatum } from '#regelverk';
import { antal, langDag, mittI, stor } from './dagord.js';
import type { Startsteg } from './steg.js';

export interface Stegpost extends Startsteg {
  antalHinder: number;
}

/** Så många dagar i förväg hör steget till det som sägs först. */
const NARA = 7;

function mening(post: Stegpost): string {
  if (post.antalHinder > 0) return `${post.text}. ${stor(antal(post.antalHinder, 'sak', 'saker'))} hindrar.`;
  return post.steg === 'kallelse' ? `${post.text}. Inget hindrar.` : post.text;
}

/**
 * Sidans rubrik: hur det står, och om något behöver göras.
 * @param halltid den närmaste hålltiden ur sammanträdesordningen, när inget annat är nära
 */
export function startmening(
  poster: readonly Stegpost[],
  halltid: { namn: string; datum: IsoDatum } | null,
  idag: IsoDatum,
): string {
  const aktiva = poster.filter((post) => post.steg !== 'ned').sort((a, b) => (a.dag < b.dag ? -1 : 1));
  const forst = aktiva.find((post) => post.antalHinder > 0 || daysBetween(idag, post.dag) <= NARA);
  if (forst !== undefined) return mening(forst);
  const nasta = aktiva[0];
  if (halltid !== null && (nasta === undefined || halltid.datum <= nasta.dag)) {
    return `Inget hindrar. Nästa: ${mittI(halltid.namn)} ${langDag(halltid.datum, idag)}.`;
  }
  return nasta === undefined ? 'Inga sammanträden är planerade' : `Inget hindrar. ${nasta.text}.`;
}

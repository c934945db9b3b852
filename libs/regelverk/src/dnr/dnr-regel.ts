import type { Objektlasare } from '../lasning/objektlasare.js';
import { parseDnr } from './dnr.js';

/** Svaret på regeln dnr: alla tre null när texten saknar diarienummer. */
export interface Dnrsvar {
  readonly kod: string | null;
  readonly ar: number | null;
  readonly lopnr: number | null;
}

/** Läser `{text}` och ger det första diarienumret. */
export function runDnr(las: Objektlasare): Dnrsvar | undefined {
  const text = las.string('text');
  if (text === undefined) return undefined;
  return parseDnr(text) ?? { kod: null, ar: null, lopnr: null };
}

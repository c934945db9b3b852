import type { Objektlasare } from '../lasning/objektlasare.js';
import { ROSTER, VOTERINGSSLAG, votering, type Voteringsutfall } from './votering.js';

/** Läser `{slag, ja, nej, avstar, ordforande?}` och ger utfallet. */
export function runVotering(las: Objektlasare): Voteringsutfall | undefined {
  const slag = las.oneOf('slag', VOTERINGSSLAG);
  const ja = las.count('ja');
  const nej = las.count('nej');
  const avstar = las.count('avstar');
  const ordforande = las.optionalOneOf('ordforande', ROSTER);
  if (slag === undefined || ja === undefined || nej === undefined || avstar === undefined) return undefined;
  return votering({ slag, ja, nej, avstar, ordforande });
}

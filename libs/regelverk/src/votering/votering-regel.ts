import { complete } from '../lasning/komplett.js';
import type { Objektlasare } from '../lasning/objektlasare.js';
import { ROSTER, VOTERINGSSLAG, votering, type Voteringsutfall } from './votering.js';

/** Läser `{slag, ja, nej, avstar, ordforande?}` och ger utfallet. */
export function runVotering(las: Objektlasare): Voteringsutfall | undefined {
  const roster = complete({
    slag: las.oneOf('slag', VOTERINGSSLAG),
    ja: las.count('ja'),
    nej: las.count('nej'),
    avstar: las.count('avstar'),
  });
  const ordforande = las.optionalOneOf('ordforande', ROSTER);
  return roster && votering({ ...roster, ordforande });
}

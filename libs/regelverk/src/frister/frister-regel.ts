import type { Objektlasare } from '../lasning/objektlasare.js';
import { frister, type Frister } from './frister.js';

/** Läser `{sammantrade, justerat?, tillkannagivet?}` och ger fristerna; `undefined` när något obligatoriskt saknas. */
export function runFrister(las: Objektlasare): Frister | undefined {
  const sammantrade = las.datum('sammantrade');
  const justerat = las.optionalDatum('justerat');
  const tillkannagivet = las.optionalDatum('tillkannagivet');
  return sammantrade === undefined ? undefined : frister({ sammantrade, justerat, tillkannagivet });
}

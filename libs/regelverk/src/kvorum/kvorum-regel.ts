import { complete } from '../lasning/komplett.js';
import type { Objektlasare } from '../lasning/objektlasare.js';
import { kvorum, type Kvorum } from './kvorum.js';

/** Läser `{platser, tjanstgorande}` och ger kravet och om det är uppfyllt. */
export function runKvorum(las: Objektlasare): Kvorum | undefined {
  const underlag = complete({ platser: las.count('platser', 1), tjanstgorande: las.count('tjanstgorande') });
  return underlag && kvorum(underlag);
}

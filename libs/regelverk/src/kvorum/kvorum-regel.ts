import type { Objektlasare } from '../lasning/objektlasare.js';
import { kvorum, type Kvorum } from './kvorum.js';

/** Läser `{platser, tjanstgorande}` och ger kravet och om det är uppfyllt. */
export function runKvorum(las: Objektlasare): Kvorum | undefined {
  const platser = las.count('platser', 1);
  const tjanstgorande = las.count('tjanstgorande');
  return platser === undefined || tjanstgorande === undefined ? undefined : kvorum({ platser, tjanstgorande });
}

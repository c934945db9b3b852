import type { Objektlasare } from '../lasning/objektlasare.js';
import {
  findForslagsfel,
  findOrdforandefel,
  findRostfel,
  propositionsordning,
  type Propositionsutfall,
} from './propositionsordning.js';

/** Läser `{forslag, huvudforslag, roster, ordforande}` och ger voteringarna och vinnaren. */
export function runPropositionsordning(las: Objektlasare): Propositionsutfall | undefined {
  const forslag = las.strings('forslag');
  const huvudforslag = las.string('huvudforslag');
  const roster = las.map('roster', (rad, person) => rad.strings(person));
  const ordforande = las.string('ordforande');
  if (forslag !== undefined && huvudforslag !== undefined && roster !== undefined && ordforande !== undefined) {
    return propositionsordning({ forslag, huvudforslag, roster, ordforande });
  }
  // Något gick inte att läsa: det som gick prövas ändå, så att alla fel kommer på en gång.
  if (forslag !== undefined) las.report(findForslagsfel(forslag, huvudforslag));
  if (roster !== undefined && ordforande !== undefined) las.report(findOrdforandefel(ordforande, roster));
  if (forslag !== undefined && roster !== undefined) las.report(findRostfel(roster, forslag));
  return undefined;
}

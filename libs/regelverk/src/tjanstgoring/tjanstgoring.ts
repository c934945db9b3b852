import { requiredForBeslut } from '../kvorum/kvorum.js';
import { assertInga } from '../lasning/regelfel.js';
import { TOM, arrive, initialLage, leave, record } from './lage.js';
import { buildRegister } from './register.js';
import { findHandelsefel, findPersonfel, findPlatsfel, findTurordningsfel, namesOf } from './tjanstgoringsfel.js';
import type { Paragrafuppstallning, Tjanstgoringsunderlag } from './underlag.js';
import { decideUppstallning, replaceJaviga } from './uppstallning.js';

function assertUnderlag({ platser, ersattare, turordning, handelser }: Tjanstgoringsunderlag): void {
  assertInga([
    ...findPersonfel(platser, ersattare),
    ...findTurordningsfel(turordning),
    ...findPlatsfel(platser, turordning),
    ...findHandelsefel(new Set(namesOf(platser, ersattare)), handelser),
  ]);
}

/**
 * Räknar fram vem som tjänstgör på varje plats vid varje paragraf, av närvaron, inkallelseordningen och jäv
 * (KL 4:22, 6:16–17, 6:28–32 och nämndens reglemente; i fullmäktige 5:17–20), och om nämnden är beslutsför (KL 6:27).
 * @throws RegelFel när personer, turordning eller händelser säger emot varandra.
 */
export function tjanstgoring(underlag: Tjanstgoringsunderlag): Paragrafuppstallning[] {
  assertUnderlag(underlag);
  const register = buildRegister(underlag);
  const lage = initialLage(register);
  const atergang = underlag.atergang ?? 'styrkebalans';
  const personOf = (namn: string): number => register.personFor.get(namn) ?? TOM;
  const kravs = requiredForBeslut(underlag.platser.length);
  const svar: Paragrafuppstallning[] = [];
  for (const handelse of underlag.handelser) {
    if (handelse.typ === 'ankommer') arrive(lage, personOf(handelse.namn), atergang, register);
    else if (handelse.typ === 'lamnar') leave(lage, personOf(handelse.namn), handelse.orsak, register);
    else {
      const utanJav = decideUppstallning(lage, register);
      const medJav = replaceJaviga(utanJav, new Set(handelse.jav.map(personOf)), lage, register);
      record(lage, utanJav, medJav, register);
      const tjanstgorande = medJav.map((person) => register.namn[person] ?? null);
      const antal = medJav.filter((person) => person !== TOM).length;
      svar.push({ nr: handelse.nr, tjanstgorande, beslutsfor: antal >= kravs });
    }
  }
  return svar;
}

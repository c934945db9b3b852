import { toDagnummer, veckodagOf, type IsoDatum } from '../kalender/datum.js';
import { isVardag } from '../kalender/vardag.js';
import { countBack } from '../kallelse/kallelse.js';
import { assertInga } from '../lasning/regelfel.js';
import type { Planavvikelse, Plankod, Plankolumn, Planrad, Sammantradesplan } from './plan.js';
import { findKolumnfel, findRadfel } from './planfel.js';

/** Koderna i bokstavsordning, som de ges för samma datum. */
function codesFor(plan: Sammantradesplan, rad: Planrad, index: number, kolumn: Plankolumn): Plankod[] {
  const datum = rad.datum.get(kolumn.namn) ?? '';
  const koder: Plankod[] = [];
  if (!isVardag(datum)) koder.push('HELGDAG');
  if (kolumn.handlingar === true && isAfterKallelse(plan, rad, datum)) koder.push('KALLELSE');
  const rattVeckodag = veckodagOf(datum) === kolumn.veckodag;
  const markt = rad.avvikande.includes(kolumn.namn);
  if (markt && rattVeckodag) koder.push('OMARKT_ONODIGT');
  const vanster = plan.kolumner[index - 1];
  if (vanster !== undefined && !isInOrdning(rad.datum.get(vanster.namn) ?? '', datum, kolumn)) koder.push('ORDNING');
  if (!markt && !rattVeckodag) koder.push('VECKODAG');
  return koder;
}

function isInOrdning(fore: IsoDatum, datum: IsoDatum, kolumn: Plankolumn): boolean {
  return datum > fore || (kolumn.samtidigt === true && datum === fore);
}

function isAfterKallelse(plan: Sammantradesplan, rad: Planrad, datum: IsoDatum): boolean {
  const sammantrade = rad.datum.get(plan.kolumner.at(-1)?.namn ?? '') ?? '';
  if (plan.rakning === 'vardagar') return datum > countBack(sammantrade, plan.kallelsedagar, 'vardagar');
  // I dagnummer, för att kallelsedagarna får vara fler än kalendern rymmer.
  return toDagnummer(datum) > toDagnummer(sammantrade) - plan.kallelsedagar;
}

/**
 * Prövar en plan för sammanträden mot kalendern, kolumnernas veckodagar och ordning och sista dag för kallelse.
 * En tom lista betyder att planen är ren.
 * @throws RegelFel när kolumner eller rader inte hänger ihop.
 */
export function sammantradesplan(plan: Sammantradesplan): Planavvikelse[] {
  const namn = new Set(plan.kolumner.map((kolumn) => kolumn.namn));
  assertInga([
    ...findKolumnfel(plan.kolumner),
    ...plan.rader.flatMap((rad, index) => findRadfel(rad, index + 1, namn)),
  ]);
  const avvikelser: Planavvikelse[] = [];
  plan.rader.forEach((rad, radindex) => {
    plan.kolumner.forEach((kolumn, index) => {
      for (const kod of codesFor(plan, rad, index, kolumn)) {
        avvikelser.push({ rad: radindex + 1, kolumn: kolumn.namn, kod });
      }
    });
  });
  return avvikelser;
}

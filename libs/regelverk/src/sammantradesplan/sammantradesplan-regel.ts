import { VECKODAGAR } from '../kalender/datum.js';
import { complete } from '../lasning/komplett.js';
import type { Objektlasare } from '../lasning/objektlasare.js';
import type { Planavvikelse, Plankolumn, Planrad } from './plan.js';
import { findKolumnfel, findRadfel } from './planfel.js';
import { sammantradesplan } from './sammantradesplan.js';

function readKolumn(las: Objektlasare): Plankolumn | undefined {
  const [samtidigt, handlingar] = [las.optionalBoolean('samtidigt'), las.optionalBoolean('handlingar')];
  const kolumn = complete({ namn: las.string('namn'), veckodag: las.oneOf('veckodag', VECKODAGAR) });
  return kolumn && { ...kolumn, samtidigt, handlingar };
}

function readRad(las: Objektlasare): Planrad | undefined {
  return complete({ datum: las.map('datum', (rad, kolumn) => rad.datum(kolumn)), avvikande: las.strings('avvikande') });
}

/** Läser `{kallelsedagar, kolumner, rader}` och ger planens avvikelser. */
export function runSammantradesplan(las: Objektlasare): { readonly avvikelser: Planavvikelse[] } | undefined {
  const kallelsedagar = las.count('kallelsedagar');
  const kolumner = las.objects('kolumner', readKolumn);
  const rader = las.objects('rader', readRad);
  if (kallelsedagar !== undefined && kolumner !== undefined && rader !== undefined) {
    return { avvikelser: sammantradesplan({ kallelsedagar, kolumner, rader }) };
  }
  // Något gick inte att läsa: det som gick prövas ändå, så att alla fel kommer på en gång.
  if (kolumner !== undefined) las.report(findKolumnfel(kolumner));
  const namn = new Set(kolumner?.map((kolumn) => kolumn.namn));
  if (kolumner !== undefined) rader?.forEach((rad, index) => las.report(findRadfel(rad, index + 1, namn)));
  return undefined;
}

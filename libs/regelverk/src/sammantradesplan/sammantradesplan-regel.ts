import { VECKODAGAR } from '../kalender/datum.js';
import type { Objektlasare } from '../lasning/objektlasare.js';
import type { Planavvikelse, Plankolumn, Planrad } from './plan.js';
import { findKolumnfel, findRadfel } from './planfel.js';
import { sammantradesplan } from './sammantradesplan.js';

function readKolumn(las: Objektlasare): Plankolumn | undefined {
  const namn = las.string('namn');
  const veckodag = las.oneOf('veckodag', VECKODAGAR);
  const samtidigt = las.optionalBoolean('samtidigt');
  const handlingar = las.optionalBoolean('handlingar');
  return namn === undefined || veckodag === undefined ? undefined : { namn, veckodag, samtidigt, handlingar };
}

function readRad(las: Objektlasare): Planrad | undefined {
  const datum = las.map('datum', (rad, kolumn) => rad.datum(kolumn));
  const avvikande = las.strings('avvikande');
  return datum === undefined || avvikande === undefined ? undefined : { datum, avvikande };
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
  if (kolumner !== undefined) las.fel.push(...findKolumnfel(kolumner));
  const namn = new Set(kolumner?.map((kolumn) => kolumn.namn));
  if (kolumner !== undefined) rader?.forEach((rad, index) => las.fel.push(...findRadfel(rad, index + 1, namn)));
  return undefined;
}

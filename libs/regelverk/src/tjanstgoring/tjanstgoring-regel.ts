import type { Objektlasare } from '../lasning/objektlasare.js';
import { tjanstgoring } from './tjanstgoring.js';
import { findHandelsefel, findPersonfel, findPlatsfel, findTurordningsfel, namesOf } from './tjanstgoringsfel.js';
import {
  LAMNARORSAKER,
  type Ersattare,
  type Ledamotsplats,
  type Narvarohandelse,
  type Paragrafuppstallning,
  type Tjanstgoringsunderlag,
} from './underlag.js';

const HANDELSETYPER = ['ankommer', 'lamnar', 'paragraf'] as const;

function readPlats(las: Objektlasare): Ledamotsplats | undefined {
  const ledamot = las.string('ledamot');
  const parti = las.string('parti');
  return ledamot === undefined || parti === undefined ? undefined : { ledamot, parti };
}

function readErsattare(las: Objektlasare): Ersattare | undefined {
  const namn = las.string('namn');
  const parti = las.string('parti');
  const ordning = las.count('ordning', 1);
  return namn === undefined || parti === undefined || ordning === undefined ? undefined : { namn, parti, ordning };
}

function readHandelse(las: Objektlasare): Narvarohandelse | undefined {
  const typ = las.oneOf('typ', HANDELSETYPER);
  if (typ === undefined) {
    las.ignoreRest();
    return undefined;
  }
  if (typ === 'paragraf') {
    const nr = las.count('nr', 1);
    const jav = las.optionalStrings('jav');
    return nr === undefined || jav === undefined ? undefined : { typ, nr, jav };
  }
  const namn = las.string('namn');
  if (typ === 'ankommer') return namn === undefined ? undefined : { typ, namn };
  const orsak = las.oneOf('orsak', LAMNARORSAKER);
  return namn === undefined || orsak === undefined ? undefined : { typ, namn, orsak };
}

/** Läser `{platser, ersattare, turordning, handelser}` och ger uppställningen vid varje paragraf. */
export function runTjanstgoring(
  las: Objektlasare,
): { readonly paragrafer: readonly Paragrafuppstallning[] } | undefined {
  const platser = las.objects('platser', readPlats);
  const ersattare = las.objects('ersattare', readErsattare);
  const turordning = las.map('turordning', (rad, parti) => rad.strings(parti));
  const handelser = las.objects('handelser', readHandelse);
  if (platser && ersattare && turordning && handelser) {
    return { paragrafer: tjanstgoring({ platser, ersattare, turordning, handelser }) };
  }
  las.fel.push(...findReadableFel({ platser, ersattare, turordning, handelser }));
  return undefined;
}

type Last = { readonly [K in keyof Omit<Tjanstgoringsunderlag, 'atergang'>]: Tjanstgoringsunderlag[K] | undefined };

/** Något gick inte att läsa: det som gick prövas ändå, så att alla fel kommer på en gång. */
function findReadableFel({ platser, ersattare, turordning, handelser }: Last): string[] {
  return [
    ...findPersonfel(platser ?? [], ersattare ?? []),
    ...findTurordningsfel(turordning ?? new Map<string, string[]>()),
    ...(platser && turordning ? findPlatsfel(platser, turordning) : []),
    ...(platser && ersattare && handelser ? findHandelsefel(new Set(namesOf(platser, ersattare)), handelser) : []),
  ];
}

import { complete } from '../lasning/komplett.js';
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
  return complete({ ledamot: las.string('ledamot'), parti: las.string('parti') });
}

function readErsattare(las: Objektlasare): Ersattare | undefined {
  return complete({ namn: las.string('namn'), parti: las.string('parti'), ordning: las.count('ordning', 1) });
}

function readHandelse(las: Objektlasare): Narvarohandelse | undefined {
  const typ = las.oneOf('typ', HANDELSETYPER);
  if (typ === undefined) {
    las.ignoreRest();
    return undefined;
  }
  if (typ === 'paragraf') {
    return complete({ typ, nr: las.count('nr', 1), jav: las.optionalStrings('jav') });
  }
  const namn = las.string('namn');
  return typ === 'ankommer'
    ? complete({ typ, namn })
    : complete({ typ, namn, orsak: las.oneOf('orsak', LAMNARORSAKER) });
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
  las.report(findReadableFel({ platser, ersattare, turordning, handelser }));
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

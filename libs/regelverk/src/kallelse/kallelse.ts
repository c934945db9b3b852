import { addDays, type IsoDatum } from '../kalender/datum.js';
import { addVardagar, vardagOnOrBefore } from '../kalender/vardag.js';
import { assertInga } from '../lasning/regelfel.js';
import { computeSvar } from '../lasning/svarsdatum.js';

/** Hur reglementet räknar dagarna före sammanträdet. */
export type Dagrakning = 'kalenderdagar' | 'vardagar';

/** Sammanträdets dag och reglementets dagar för kallelse och tillägg. */
export interface Kallelseunderlag {
  readonly sammantrade: IsoDatum;
  readonly kallelsedagar: number;
  readonly tillaggsdagar: number;
  /** Kalenderdagar när inget annat sägs. */
  readonly rakning?: Dagrakning;
}

/** Sista och rekommenderad dag för kallelsen, och sista dag för tillägg till föredragningslistan. */
export interface Kallelsefrister {
  readonly senastKallelse: IsoDatum;
  readonly rekommenderadKallelse: IsoDatum;
  readonly senastTillagg: IsoDatum;
}

/** Fler dagar än så ryms inte i kalendern 1990–2099; då hamnar svaret utanför hur dagarna än räknas. */
const FLEST_DAGAR = 40_200;

/**
 * Dagen ett antal kalenderdagar eller vardagar före en annan.
 * @throws RangeError när dagarna är fler än kalendern rymmer.
 */
export function countBack(fran: IsoDatum, dagar: number, rakning: Dagrakning): IsoDatum {
  if (dagar > FLEST_DAGAR) throw new RangeError('Fler dagar än kalendern rymmer.');
  return rakning === 'vardagar' ? addVardagar(fran, -dagar) : addDays(fran, -dagar);
}

/**
 * Räknar när kallelse och tillägg senast ska ha kommit fram enligt reglementet (KL 6:17 och nämndens reglemente).
 * Den rekommenderade dagen är sista vardagen till och med sista dagen.
 * @throws RegelFel när tilläggsdagarna är fler än kallelsedagarna eller ett svar hamnar utanför 1990–2099.
 */
export function kallelse(underlag: Kallelseunderlag): Kallelsefrister {
  const { sammantrade, kallelsedagar, tillaggsdagar, rakning = 'kalenderdagar' } = underlag;
  const fel =
    tillaggsdagar > kallelsedagar
      ? [`Tilläggsdagarna (${String(tillaggsdagar)}) får inte vara fler än kallelsedagarna (${String(kallelsedagar)}).`]
      : [];
  assertInga(fel);
  return computeSvar({
    senastKallelse: () => countBack(sammantrade, kallelsedagar, rakning),
    rekommenderadKallelse: () => vardagOnOrBefore(countBack(sammantrade, kallelsedagar, rakning)),
    senastTillagg: () => countBack(sammantrade, tillaggsdagar, rakning),
  });
}

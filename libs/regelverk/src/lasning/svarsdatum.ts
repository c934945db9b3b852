import { FORSTA_DATUM, SISTA_DATUM, isWithinKalender, type IsoDatum } from '../kalender/datum.js';
import { assertInga } from './regelfel.js';

type Berakningar = Readonly<Record<string, () => IsoDatum | null>>;
type Svar<T extends Berakningar> = { readonly [K in keyof T]: ReturnType<T[K]> };

/**
 * Räknar fram alla datum i ett svar och ser till att vart och ett ryms i kalendern; null betyder att svaret saknas.
 * @throws RegelFel med en mening per svar som hamnar utanför 1990-01-01–2099-12-31.
 */
export function computeSvar<T extends Berakningar>(berakningar: T): Svar<T> {
  const fel: string[] = [];
  const svar = Object.entries(berakningar).map(([namn, compute]) => {
    const datum = tryCompute(compute);
    if (datum === undefined || (datum !== null && !isWithinKalender(datum))) {
      fel.push(`Svaret ”${namn}” hamnar utanför ${FORSTA_DATUM}–${SISTA_DATUM}.`);
    }
    return [namn, datum];
  });
  assertInga(fel);
  return Object.fromEntries(svar) as Svar<T>;
}

function tryCompute(compute: () => IsoDatum | null): IsoDatum | null | undefined {
  try {
    return compute();
  } catch (orsak) {
    if (orsak instanceof RangeError) return undefined;
    throw orsak;
  }
}

import type { Ersattare, Tjanstgoringsunderlag } from './underlag.js';

/**
 * Uppslag ur underlaget, gjorda en gång per sammanträde. Personerna är tal: ledamöterna i platsordning från 0, så att
 * ledamoten har platsens nummer, och efter dem ersättarna i den ordning de står.
 */
export interface Register {
  readonly antalPlatser: number;
  readonly namn: readonly string[];
  readonly parti: readonly string[];
  readonly personFor: ReadonlyMap<string, number>;
  /** Per plats de ersättare som får fylla den, i den ordning de kallas: partiets lista, sedan ordningen inom partiet. */
  readonly turordningFor: readonly (readonly number[])[];
}

/** Bygger uppslagen. */
export function buildRegister({ platser, ersattare, turordning }: Tjanstgoringsunderlag): Register {
  const namn = [...platser.map(({ ledamot }) => ledamot), ...ersattare.map((en) => en.namn)];
  const perParti = new Map<string, readonly number[]>();
  const turordningFor = platser.map(({ parti }) => {
    const redan = perParti.get(parti);
    if (redan !== undefined) return redan;
    const personer = listKallade(turordning.get(parti) ?? [], ersattare, platser.length);
    perParti.set(parti, personer);
    return personer;
  });
  return {
    antalPlatser: platser.length,
    namn,
    parti: [...platser.map(({ parti }) => parti), ...ersattare.map(({ parti }) => parti)],
    personFor: new Map(namn.map((ett, person) => [ett, person])),
    turordningFor,
  };
}

function listKallade(lista: readonly string[], ersattare: readonly Ersattare[], forsta: number): number[] {
  return ersattare
    .map(({ parti, ordning }, index) => ({ person: forsta + index, led: lista.indexOf(parti), ordning }))
    .filter(({ led }) => led >= 0)
    .sort((a, b) => a.led - b.led || a.ordning - b.ordning)
    .map(({ person }) => person);
}

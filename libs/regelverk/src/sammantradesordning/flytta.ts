import { addDays, type IsoDatum } from '../kalender/datum.js';
import type { Flyttning } from './monster.js';

const STEG: Readonly<Record<Flyttning, number>> = { fore: -1, efter: 1, veckaFore: -7, veckaEfter: 7 };

/** De dagar som en dag får flyttas inom. */
export interface Spann {
  readonly fran: IsoDatum;
  readonly till: IsoDatum;
}

type Duger = (datum: IsoDatum) => boolean;

function search(fran: IsoDatum, steg: number, spann: Spann, duger: Duger): IsoDatum | undefined {
  for (let datum = fran; datum >= spann.fran && datum <= spann.till; datum = addDays(datum, steg)) {
    if (duger(datum)) return datum;
  }
  return undefined;
}

/**
 * Dagen själv när den duger, annars den närmaste som duger åt det valda hållet, annars åt det andra, och sist närmaste
 * dag över huvud taget när hela veckor inte räcker. `undefined` när ingen dag i spannet duger.
 */
export function moveDatum(datum: IsoDatum, flyttning: Flyttning, spann: Spann, duger: Duger): IsoDatum | undefined {
  const steg = STEG[flyttning];
  const forsok = [steg, -steg, Math.sign(steg), -Math.sign(steg)];
  for (const ett of forsok) {
    const funnen = search(clamp(datum, ett, spann), ett, spann, duger);
    if (funnen !== undefined) return funnen;
  }
  return undefined;
}

/** En dag utanför spannet börjar sökas från spannets kant, men bara med dagsteg: veckostegen håller veckodagen. */
function clamp(datum: IsoDatum, steg: number, { fran, till }: Spann): IsoDatum {
  let dag = datum;
  if (Math.abs(steg) === 1) {
    if (dag > till) dag = till;
    return dag < fran ? fran : dag;
  }
  while (dag > till) dag = addDays(dag, -7);
  while (dag < fran) dag = addDays(dag, 7);
  return dag;
}

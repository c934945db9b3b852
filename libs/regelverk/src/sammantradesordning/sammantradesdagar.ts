import {
  VECKODAGAR,
  addDays,
  arOf,
  daysInManad,
  manadOf,
  toIsoDatum,
  veckodagsnummer,
  type IsoDatum,
  type Veckodag,
} from '../kalender/datum.js';
import type { Manadsmonster, Ordinal, Ordningsmonster, Veckomonster } from './monster.js';

/** Månadens alla dagar med veckodagen, i ordning. */
function weekdaysInManad(ar: number, manad: number, veckodag: Veckodag): IsoDatum[] {
  const forsta = toIsoDatum(ar, manad, 1);
  const start = 1 + ((VECKODAGAR.indexOf(veckodag) - veckodagsnummer(forsta) + 7) % 7);
  const dagar: IsoDatum[] = [];
  for (let dag = start; dag <= daysInManad(ar, manad); dag += 7) dagar.push(toIsoDatum(ar, manad, dag));
  return dagar;
}

function pick(dagar: readonly IsoDatum[], ordinal: Ordinal): IsoDatum[] {
  const dag = ordinal === -1 ? dagar.at(-1) : dagar[ordinal - 1];
  return dag === undefined ? [] : [dag];
}

function byManad(ar: number, veckodag: Veckodag, monster: Manadsmonster): IsoDatum[] {
  return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((manad) => {
    const dagar = weekdaysInManad(ar, manad, veckodag);
    const vilka = monster.undantag?.get(manad) ?? monster.vilka;
    return vilka.flatMap((ordinal) => pick(dagar, ordinal));
  });
}

function byVecka(ar: number, veckodag: Veckodag, monster: Veckomonster): IsoDatum[] {
  const dagar: IsoDatum[] = [];
  const start = addDays(monster.fran, (VECKODAGAR.indexOf(veckodag) - veckodagsnummer(monster.fran) + 7) % 7);
  for (let dag = start; arOf(dag) <= ar; dag = addDays(dag, 7 * monster.mellanrum))
    if (arOf(dag) === ar) dagar.push(dag);
  return dagar;
}

/** Årets sammanträdesdagar enligt mönstret, före all flyttning, utan månaderna utan sammanträden, var dag en gång. */
export function nominalSammantraden({ ar, sammantrade, manaderUtan }: Ordningsmonster): IsoDatum[] {
  const { veckodag, monster } = sammantrade;
  const dagar = monster.slag === 'manad' ? byManad(ar, veckodag, monster) : byVecka(ar, veckodag, monster);
  return [...new Set(dagar)].filter((dag) => !manaderUtan.includes(manadOf(dag))).sort();
}

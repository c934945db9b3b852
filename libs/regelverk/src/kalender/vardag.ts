import { addDays, arOf, isWithinKalender, veckodagOf, veckodagsnummer, type IsoDatum } from './datum.js';
import { helgdagar, likstalldaAftnar } from './helgdag.js';

const LORDAG = 5;

/** Svaren för de dagar som ryms i kalendern: samma få dagar prövas om och om igen i en plan. */
const kandaDagar = new Map<IsoDatum, boolean>();

/**
 * Sant när dagen är en vardag: varken lördag, söndag, annan allmän helgdag, midsommarafton, julafton eller nyårsafton.
 * Källa: lag (1930:173) om beräkning av lagstadgad tid, 2 §, och lag (1989:253) om allmänna helgdagar.
 */
export function isVardag(datum: IsoDatum): boolean {
  const kand = kandaDagar.get(datum);
  if (kand !== undefined) return kand;
  const vardag = computeVardag(datum);
  if (isWithinKalender(datum)) kandaDagar.set(datum, vardag);
  return vardag;
}

function computeVardag(datum: IsoDatum): boolean {
  if (veckodagsnummer(datum) >= LORDAG) return false;
  const ar = arOf(datum);
  return !helgdagar(ar).has(datum) && !likstalldaAftnar(ar).has(datum);
}

/** Varför dagen inte är vardag, med dagens namn (”trettondedag jul”, ”söndag”); `undefined` för en vardag. */
export function namnPaFridag(datum: IsoDatum): string | undefined {
  const ar = arOf(datum);
  const namn = helgdagar(ar).get(datum) ?? likstalldaAftnar(ar).get(datum);
  if (namn !== undefined) return namn;
  return veckodagsnummer(datum) >= LORDAG ? veckodagOf(datum) : undefined;
}

function walk(datum: IsoDatum, steg: 1 | -1): IsoDatum {
  let dag = datum;
  while (!isVardag(dag)) dag = addDays(dag, steg);
  return dag;
}

/** Dagen själv när den är vardag, annars nästa vardag (så flyttas en lagstadgad frist, lag 1930:173). */
export function vardagOnOrAfter(datum: IsoDatum): IsoDatum {
  return walk(datum, 1);
}

/** Dagen själv när den är vardag, annars närmast föregående vardag. */
export function vardagOnOrBefore(datum: IsoDatum): IsoDatum {
  return walk(datum, -1);
}

/** Första vardagen efter dagen. */
export function nextVardag(datum: IsoDatum): IsoDatum {
  return walk(addDays(datum, 1), 1);
}

/** Sista vardagen före dagen. */
export function previousVardag(datum: IsoDatum): IsoDatum {
  return walk(addDays(datum, -1), -1);
}

/** Vardagen `antal` vardagar efter dagen (före när talet är negativt); 0 ger dagen själv, också när den är helgdag. */
export function addVardagar(datum: IsoDatum, antal: number): IsoDatum {
  const step = antal < 0 ? previousVardag : nextVardag;
  let dag = datum;
  for (let kvar = Math.abs(antal); kvar > 0; kvar -= 1) dag = step(dag);
  return dag;
}

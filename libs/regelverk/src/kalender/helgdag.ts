import { addDays, arOf, toIsoDatum, veckodagsnummer, type IsoDatum } from './datum.js';

const FREDAG = 4;
const LORDAG = 5;
const SONDAG = 6;
/** Nationaldagen blev helgdag och annandag pingst vardag genom SFS 2004:1320, i kraft den 1 januari 2005. */
const NATIONALDAGEN_FRAN_AR = 2005;

const helgdagarPerAr = new Map<number, ReadonlyMap<IsoDatum, string>>();
const aftnarPerAr = new Map<number, ReadonlyMap<IsoDatum, string>>();

/** Påskdagen enligt den gregorianska påskregeln (Meeus/Jones/Butcher). */
export function paskdagen(ar: number): IsoDatum {
  const gyllental = ar % 19;
  const sekel = Math.floor(ar / 100);
  const arISekel = ar % 100;
  const korrektion = Math.floor((8 * sekel + 13) / 25);
  const epakt = (19 * gyllental + sekel - Math.floor(sekel / 4) - korrektion + 15) % 30;
  const veckodag = (32 + 2 * (sekel % 4) + 2 * Math.floor(arISekel / 4) - epakt - (arISekel % 4)) % 7;
  const undantag = Math.floor((gyllental + 11 * epakt + 22 * veckodag) / 451);
  const summa = epakt + veckodag - 7 * undantag + 114;
  return toIsoDatum(ar, Math.floor(summa / 31), (summa % 31) + 1);
}

function firstOnOrAfter(datum: IsoDatum, veckodag: number): IsoDatum {
  return addDays(datum, (veckodag - veckodagsnummer(datum) + 7) % 7);
}

function buildHelgdagar(ar: number): ReadonlyMap<IsoDatum, string> {
  const pask = paskdagen(ar);
  const dagar: (readonly [IsoDatum, string])[] = [
    [toIsoDatum(ar, 1, 1), 'nyårsdagen'],
    [toIsoDatum(ar, 1, 6), 'trettondedag jul'],
    [addDays(pask, -2), 'långfredagen'],
    [pask, 'påskdagen'],
    [addDays(pask, 1), 'annandag påsk'],
    [addDays(pask, 39), 'Kristi himmelsfärdsdag'],
    [addDays(pask, 49), 'pingstdagen'],
    [firstOnOrAfter(toIsoDatum(ar, 6, 20), LORDAG), 'midsommardagen'],
    [firstOnOrAfter(toIsoDatum(ar, 10, 31), LORDAG), 'alla helgons dag'],
    [toIsoDatum(ar, 12, 25), 'juldagen'],
    [toIsoDatum(ar, 12, 26), 'annandag jul'],
  ];
  if (ar >= NATIONALDAGEN_FRAN_AR) dagar.push([toIsoDatum(ar, 6, 6), 'nationaldagen']);
  else dagar.push([addDays(pask, 50), 'annandag pingst']);
  // Första maj sist: när Kristi himmelsfärdsdag infaller då (2008) heter dagen fortfarande första maj.
  dagar.push([toIsoDatum(ar, 5, 1), 'första maj']);
  return new Map(dagar.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function buildAftnar(ar: number): ReadonlyMap<IsoDatum, string> {
  return new Map([
    [firstOnOrAfter(toIsoDatum(ar, 6, 19), FREDAG), 'midsommarafton'],
    [toIsoDatum(ar, 12, 24), 'julafton'],
    [toIsoDatum(ar, 12, 31), 'nyårsafton'],
  ]);
}

function remember<T>(minne: Map<number, T>, ar: number, build: (ar: number) => T): T {
  let vardet = minne.get(ar);
  if (vardet === undefined) {
    vardet = build(ar);
    minne.set(ar, vardet);
  }
  return vardet;
}

/**
 * Årets allmänna helgdagar utöver söndagarna, i datumordning, som lagen lydde det året.
 * Källa: lag (1989:253) om allmänna helgdagar; 6 juni från 2005, annandag pingst till och med 2004.
 */
export function helgdagar(ar: number): ReadonlyMap<IsoDatum, string> {
  return remember(helgdagarPerAr, ar, buildHelgdagar);
}

/** Midsommarafton, julafton och nyårsafton, som likställs med helgdag när en frist räknas (lag 1930:173, 2 §). */
export function likstalldaAftnar(ar: number): ReadonlyMap<IsoDatum, string> {
  return remember(aftnarPerAr, ar, buildAftnar);
}

/** Sant för en söndag eller annan allmän helgdag (lag 1989:253). */
export function isHelgdag(datum: IsoDatum): boolean {
  return veckodagsnummer(datum) === SONDAG || helgdagar(arOf(datum)).has(datum);
}

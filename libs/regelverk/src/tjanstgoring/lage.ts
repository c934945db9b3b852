import type { Register } from './register.js';
import type { Atergang, Lamnarorsak } from './underlag.js';

/** Ingen person: platsen är tom. */
export const TOM = -1;

/** En uppställning som personnummer i platsordning, {@link TOM} för en tom plats. */
export type Rad = number[];

/** En ersättares anspråk på den plats som lämnades för jäv. */
interface Ansprak {
  readonly person: number;
  readonly plats: number;
}

/** Vad som är känt om sammanträdet mellan två paragrafer. Personer är tal enligt registret. */
export interface Lage {
  readonly narvarande: boolean[];
  /** De som har ankommit sedan förra paragrafen. */
  nyankomna: Set<number>;
  /** Uppställningen vid förra paragrafen, utan hänsyn till jäv i just den. */
  uppstallning: Rad;
  /** De som har tjänstgjort vid någon paragraf. */
  readonly harBorjat: boolean[];
  /** Den som senast tjänstgjorde på varje plats. */
  readonly senastPaPlats: Rad;
  readonly sparrade: boolean[];
  /** Ledamöter vars senaste avbrott hade annat skäl än jäv. */
  readonly avbrutna: boolean[];
  ansprak: Ansprak[];
  harInletts: boolean;
}

/** Läget innan någon har kommit. */
export function initialLage({ antalPlatser, namn }: Register): Lage {
  const ingen = (): boolean[] => namn.map(() => false);
  return {
    narvarande: ingen(),
    nyankomna: new Set(),
    uppstallning: [],
    harBorjat: ingen(),
    senastPaPlats: Array.from({ length: antalPlatser }, () => TOM),
    sparrade: ingen(),
    avbrutna: ingen(),
    ansprak: [],
    harInletts: false,
  };
}

/** Sant för en ledamot, som har sin egen plats. */
export function isLedamot(person: number, { antalPlatser }: Register): boolean {
  return person < antalPlatser;
}

/** Någon kommer, först eller tillbaka. Här avgörs om en ledamot som avbrutit får tjänstgöra igen. */
export function arrive(lage: Lage, person: number, atergang: Atergang, register: Register): void {
  lage.narvarande[person] = true;
  lage.nyankomna.add(person);
  if (!isLedamot(person, register) || lage.avbrutna[person] !== true) return;
  const mellan = lage.senastPaPlats[person] ?? TOM;
  const intradd = mellan !== TOM && !isLedamot(mellan, register);
  const sammaParti = intradd && register.parti[mellan] === register.parti[person];
  if (isBarred(atergang, sammaParti)) lage.sparrade[person] = true;
}

function isBarred(atergang: Atergang, sammaParti: boolean): boolean {
  return atergang === 'aldrig' || (atergang === 'styrkebalans' && sammaParti);
}

/** Någon går. Den som går före första paragrafen har inte avbrutit någon tjänstgöring. */
export function leave(lage: Lage, person: number, orsak: Lamnarorsak, register: Register): void {
  lage.narvarande[person] = false;
  lage.nyankomna.delete(person);
  if (!lage.harInletts) return;
  if (isLedamot(person, register)) lage.avbrutna[person] = orsak === 'annat';
  else registerAnsprak(lage, person, orsak);
}

function registerAnsprak(lage: Lage, person: number, orsak: Lamnarorsak): void {
  if (orsak === 'annat') {
    lage.ansprak = lage.ansprak.filter((ett) => ett.person !== person);
    return;
  }
  const plats = lage.uppstallning.indexOf(person);
  if (plats >= 0) lage.ansprak.push({ person, plats });
}

/** Bokför vad som gällde vid en paragraf: vilka som har börjat tjänstgöra och vem som senast satt på varje plats. */
export function record(lage: Lage, utanJav: Rad, medJav: Rad, register: Register): void {
  lage.uppstallning = utanJav;
  lage.harInletts = true;
  lage.nyankomna.clear();
  for (const person of medJav) if (person !== TOM) lage.harBorjat[person] = true;
  for (let plats = 0; plats < utanJav.length; plats += 1) {
    const person = utanJav[plats] ?? TOM;
    if (person === TOM) continue;
    // Den som bara träder in för en jävig under en paragraf rubbar inte vems platsen är.
    const innehar = isLedamot(person, register) || lage.harBorjat[person] === true;
    const satt = innehar ? person : (medJav[plats] ?? TOM);
    if (satt !== TOM) lage.senastPaPlats[plats] = satt;
  }
}

import type { Atergang, Ersattare, Lamnarorsak, Tjanstgoringsunderlag } from './underlag.js';

/** En ersättares anspråk på den plats som lämnades för jäv. */
interface Ansprak {
  readonly namn: string;
  readonly plats: number;
}

/** Vad som är känt om sammanträdet mellan två paragrafer. */
export interface Lage {
  readonly narvarande: Set<string>;
  /** De som har ankommit sedan förra paragrafen. */
  readonly nyankomna: Set<string>;
  /** Uppställningen vid förra paragrafen, utan hänsyn till jäv i just den. */
  uppstallning: (string | null)[];
  /** De som har tjänstgjort vid någon paragraf. */
  readonly harBorjat: Set<string>;
  /** Den som senast tjänstgjorde på varje plats. */
  readonly senastPaPlats: (string | undefined)[];
  readonly sparrade: Set<string>;
  /** Ledamöter vars senaste avbrott hade annat skäl än jäv. */
  readonly avbrutna: Set<string>;
  ansprak: Ansprak[];
  harInletts: boolean;
}

/** Läget innan någon har kommit. */
export function initialLage(): Lage {
  return {
    narvarande: new Set(),
    nyankomna: new Set(),
    uppstallning: [],
    harBorjat: new Set(),
    senastPaPlats: [],
    sparrade: new Set(),
    avbrutna: new Set(),
    ansprak: [],
    harInletts: false,
  };
}

/** Snabba uppslag ur underlaget. */
export interface Register {
  readonly platsFor: ReadonlyMap<string, number>;
  readonly ersattare: ReadonlyMap<string, Ersattare>;
}

/** Bygger uppslagen: ledamotens platsnummer och ersättaren per namn. */
export function buildRegister({ platser, ersattare }: Tjanstgoringsunderlag): Register {
  return {
    platsFor: new Map(platser.map(({ ledamot }, index) => [ledamot, index])),
    ersattare: new Map(ersattare.map((en) => [en.namn, en])),
  };
}

/** Någon kommer, först eller tillbaka. Här avgörs om en ledamot som avbrutit får tjänstgöra igen. */
export function arrive(lage: Lage, namn: string, underlag: Tjanstgoringsunderlag, register: Register): void {
  lage.narvarande.add(namn);
  lage.nyankomna.add(namn);
  const plats = register.platsFor.get(namn);
  if (plats === undefined || !lage.avbrutna.has(namn)) return;
  const mellan = lage.senastPaPlats[plats];
  const intradd = mellan === undefined ? undefined : register.ersattare.get(mellan);
  const sammaParti = intradd !== undefined && intradd.parti === underlag.platser[plats]?.parti;
  if (isBarred(underlag.atergang ?? 'styrkebalans', sammaParti)) lage.sparrade.add(namn);
}

function isBarred(atergang: Atergang, sammaParti: boolean): boolean {
  return atergang === 'aldrig' || (atergang === 'styrkebalans' && sammaParti);
}

/** Någon går. Den som går före första paragrafen har inte avbrutit någon tjänstgöring. */
export function leave(lage: Lage, namn: string, orsak: Lamnarorsak, register: Register): void {
  lage.narvarande.delete(namn);
  lage.nyankomna.delete(namn);
  if (!lage.harInletts) return;
  if (register.platsFor.has(namn)) {
    if (orsak === 'annat') lage.avbrutna.add(namn);
    else lage.avbrutna.delete(namn);
  } else {
    registerAnsprak(lage, namn, orsak);
  }
}

function registerAnsprak(lage: Lage, namn: string, orsak: Lamnarorsak): void {
  if (orsak === 'annat') {
    lage.ansprak = lage.ansprak.filter((ett) => ett.namn !== namn);
    return;
  }
  const plats = lage.uppstallning.indexOf(namn);
  if (plats >= 0) lage.ansprak.push({ namn, plats });
}

/** Bokför vad som gällde vid en paragraf: vilka som har börjat tjänstgöra och vem som senast satt på varje plats. */
export function record(lage: Lage, utanJav: (string | null)[], medJav: (string | null)[], register: Register): void {
  lage.uppstallning = utanJav;
  lage.harInletts = true;
  lage.nyankomna.clear();
  for (const namn of medJav) if (namn !== null) lage.harBorjat.add(namn);
  utanJav.forEach((namn, plats) => {
    if (namn === null) return;
    // Den som bara träder in för en jävig under en paragraf rubbar inte vems platsen är.
    const innehar = register.platsFor.has(namn) || lage.harBorjat.has(namn);
    lage.senastPaPlats[plats] = (innehar ? namn : medJav[plats]) ?? lage.senastPaPlats[plats];
  });
}

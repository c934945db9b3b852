import { addDays, daysInManad, isIsoDatum, toIsoDatum, type IsoDatum } from '../../kalender/datum.js';
import { vardagOnOrAfter } from '../../kalender/vardag.js';
import { assertInga } from '../../lasning/regelfel.js';

/** En månad `ÅÅÅÅ-MM`. */
export type Manad = string;

/** Enheternas listor och nämndens sista dag för dem. */
export interface Listunderlag {
  readonly manader: readonly Manad[];
  readonly enheter: readonly string[];
  /** Dagen i nästa månad då listan senast ska ha kommit, 1–28. */
  readonly dag: number;
  /** Klockslaget den dagen, `HH:MM`. */
  readonly klockan: string;
  /** Infaller dagen på en lördag, söndag eller helgdag flyttas den till nästa vardag. */
  readonly nastaVardag?: boolean;
  readonly inlamnade: readonly { readonly enhet: string; readonly manad: Manad; readonly tid: string }[];
  /** Nu, `ÅÅÅÅ-MM-DDTHH:MM` svensk tid. */
  readonly nu: string;
}

export interface Liststatus {
  readonly enhet: string;
  readonly manad: Manad;
  /** Senaste tid, `ÅÅÅÅ-MM-DDTHH:MM`. */
  readonly senast: string;
  /** `kommen` i tid, `sen` när den kom för sent, `vantas` före tiden, `saknas` efter den. */
  readonly status: 'kommen' | 'sen' | 'vantas' | 'saknas';
}

const MANAD = /^\d{4}-(?:0[1-9]|1[0-2])$/u;

/** När en månads lista ska vara inne: nämndens egen regel, aldrig lagens. */
export type Listregel = Pick<Listunderlag, 'dag' | 'klockan' | 'nastaVardag'>;

function checkRegel(manader: readonly Manad[], { dag }: Listregel): void {
  assertInga([
    ...manader.filter((manad) => !MANAD.test(manad)).map((manad) => `”${manad}” ska vara en månad ÅÅÅÅ-MM.`),
    ...(Number.isInteger(dag) && dag >= 1 && dag <= 28 ? [] : ['Dagen för listorna ska vara 1–28 i nästa månad.']),
  ]);
}

function lastDayFor(manad: Manad, { dag, nastaVardag }: Listregel): IsoDatum {
  const dagen = addDays(lastDayOf(manad), dag);
  return nastaVardag === true ? vardagOnOrAfter(dagen) : dagen;
}

/** Månadens sista dag. */
export function lastDayOf(manad: Manad): IsoDatum {
  const [ar = 0, nr = 0] = manad.split('-').map(Number);
  return toIsoDatum(ar, nr, daysInManad(ar, nr));
}

/** Månaden `antal` månader efter (eller före, när talet är negativt). */
export function addManader(manad: Manad, antal: number): Manad {
  const [ar = 0, nr = 0] = manad.split('-').map(Number);
  const rakna = ar * 12 + nr - 1 + antal;
  return `${String(Math.floor(rakna / 12)).padStart(4, '0')}-${String((rakna % 12) + 1).padStart(2, '0')}`;
}

/**
 * Senaste tid för en månads lista, `ÅÅÅÅ-MM-DDTHH:MM` svensk tid.
 * @throws RegelFel när månaden eller dagen inte är rätt.
 */
export function listfrist(manad: Manad, regel: Listregel): string {
  checkRegel([manad], regel);
  return `${lastDayFor(manad, regel)}T${regel.klockan}`;
}

/**
 * Läget för varje enhets lista, månad för månad och i enheternas ordning. Den först inlämnade listan räknas.
 * @throws RegelFel när en månad eller dagen inte är rätt.
 */
export function delegationslistor(underlag: Listunderlag): Liststatus[] {
  const { manader, enheter, klockan, inlamnade, nu } = underlag;
  checkRegel(manader, underlag);
  return manader.flatMap((manad) =>
    enheter.map((enhet): Liststatus => {
      const senast = `${lastDayFor(manad, underlag)}T${klockan}`;
      const tider = inlamnade.filter((en) => en.enhet === enhet && en.manad === manad).map(({ tid }) => tid);
      const forst = tider.toSorted()[0];
      if (forst !== undefined) return { enhet, manad, senast, status: forst <= senast ? 'kommen' : 'sen' };
      return { enhet, manad, senast, status: nu <= senast ? 'vantas' : 'saknas' };
    }),
  );
}

/** En rad i en enhets lista: en dag eller en period, delegationspunkt och delegat. */
export interface Listrad {
  readonly fran: string | null;
  readonly till: string | null;
  readonly punkt: string;
  readonly delegat: string | null;
}

export type RadKod =
  'DATUM_SAKNAS' | 'FINNS_INTE' | 'FEL_ORDNING' | 'UTANFOR_MANADEN' | 'FRAMTIDA' | 'OKAND_PUNKT' | 'DELEGAT_SAKNAS';

export interface Radbrist {
  readonly rad: number;
  readonly kod: RadKod;
  readonly vad: string;
}

export interface Radunderlag {
  readonly manad: Manad;
  readonly idag: IsoDatum;
  readonly punkter: readonly string[];
  readonly rader: readonly Listrad[];
}

/** Det som är fel i en enhets lista, rad för rad (från 1). */
export function delegationsrader({ manad, idag, punkter, rader }: Radunderlag): Radbrist[] {
  return rader.flatMap((rad, index) => {
    const brister: Radbrist[] = [];
    const add = (kod: RadKod, vad: string): void => {
      brister.push({ rad: index + 1, kod, vad: `Rad ${String(index + 1)}: ${vad}` });
    };
    checkDatum(rad, manad, idag, add);
    if (!punkter.includes(rad.punkt)) add('OKAND_PUNKT', `punkten ”${rad.punkt}” finns inte i delegationsordningen.`);
    if ((rad.delegat ?? '').trim() === '') add('DELEGAT_SAKNAS', 'ange vem som har fattat beslutet.');
    return brister;
  });
}

function checkDatum(
  { fran, till }: Listrad,
  manad: Manad,
  idag: IsoDatum,
  add: (kod: RadKod, vad: string) => void,
): void {
  if (fran === null) {
    add('DATUM_SAKNAS', 'ange dagen för beslutet, eller perioden.');
    return;
  }
  const slut = till ?? fran;
  const felaktiga = [...new Set([fran, slut])].filter((datum) => !isIsoDatum(datum));
  for (const datum of felaktiga) add('FINNS_INTE', `”${datum}” är ingen dag ÅÅÅÅ-MM-DD som finns.`);
  if (felaktiga.length > 0) return;
  if (slut < fran) add('FEL_ORDNING', `perioden slutar ${slut}, före ${fran}.`);
  if (slut > idag) add('FRAMTIDA', `${slut} har inte varit än.`);
  if (fran.slice(0, 7) !== manad || slut.slice(0, 7) !== manad) {
    const period = slut === fran ? fran : `${fran}–${slut}`;
    add('UTANFOR_MANADEN', `${period} hör inte till ${manad}.`);
  }
}

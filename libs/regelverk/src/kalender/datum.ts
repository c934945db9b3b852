/** Ett datum i formen `ÅÅÅÅ-MM-DD`: en kalenderdag i svensk rätt, utan klockslag och utan tidszon. */
export type IsoDatum = string;

/** Veckodagarna med måndag först, skrivna som på svenska med liten bokstav. */
export const VECKODAGAR = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const;
export type Veckodag = (typeof VECKODAGAR)[number];

/** Första och sista dag som Klubba räknar med. */
export const FORSTA_DATUM: IsoDatum = '1990-01-01';
export const SISTA_DATUM: IsoDatum = '2099-12-31';

const MONSTER = /^(\d{4})-(\d{2})-(\d{2})$/u;
const MANADSLANGD = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAGAR_PER_400_AR = 146_097;
const DAGAR_0000_03_01_TILL_1970 = 719_468;
const MINSTA_DAGNUMMER = -719_162;
const STORSTA_DAGNUMMER = 2_932_896;

/** Sant för ett år med 29 februari. */
export function isSkottar(ar: number): boolean {
  return ar % 4 === 0 && (ar % 100 !== 0 || ar % 400 === 0);
}

/** Antal dagar i månaden (1–12) det året. */
export function daysInManad(ar: number, manad: number): number {
  return manad === 2 && isSkottar(ar) ? 29 : (MANADSLANGD[manad - 1] ?? 0);
}

interface Delar {
  readonly ar: number;
  readonly manad: number;
  readonly dag: number;
}

function split(text: string): Delar | undefined {
  const traff = MONSTER.exec(text);
  if (traff === null) return undefined;
  const [ar, manad, dag] = [Number(traff[1]), Number(traff[2]), Number(traff[3])];
  if (ar < 1 || dag < 1 || dag > daysInManad(ar, manad)) return undefined;
  return { ar, manad, dag };
}

/** Dagnummer för de datum som har lästs och ryms i kalendern: samma få dagar läses om och om igen i en plan. */
const lastaDagnummer = new Map<IsoDatum, number>();

/** Sant när texten är ett datum som finns i kalendern, skrivet `ÅÅÅÅ-MM-DD`. */
export function isIsoDatum(text: string): boolean {
  return tryDagnummer(text) !== undefined;
}

/** Sant när datumet ligger mellan 1990-01-01 och 2099-12-31. */
export function isWithinKalender(datum: IsoDatum): boolean {
  return datum >= FORSTA_DATUM && datum <= SISTA_DATUM;
}

/**
 * Dagens nummer räknat från 1970-01-01, som är 0.
 * @throws RangeError när texten inte är ett datum.
 */
export function toDagnummer(datum: IsoDatum): number {
  const nummer = tryDagnummer(datum);
  if (nummer === undefined) throw new RangeError(`”${datum}” är inte ett datum i formen ÅÅÅÅ-MM-DD.`);
  return nummer;
}

function tryDagnummer(text: string): number | undefined {
  const kant = lastaDagnummer.get(text);
  if (kant !== undefined) return kant;
  const delar = split(text);
  if (delar === undefined) return undefined;
  const nummer = countDagar(delar);
  if (isWithinKalender(text)) lastaDagnummer.set(text, nummer);
  return nummer;
}

function countDagar(delar: Delar): number {
  // Året räknas från 1 mars: då ligger skottdagen sist och månaderna får en jämn formel.
  const ar = delar.manad > 2 ? delar.ar : delar.ar - 1;
  const period = Math.floor(ar / 400);
  const arIPeriod = ar - period * 400;
  const dagIAr = Math.floor((153 * ((delar.manad + 9) % 12) + 2) / 5) + delar.dag - 1;
  const dagIPeriod = arIPeriod * 365 + Math.floor(arIPeriod / 4) - Math.floor(arIPeriod / 100) + dagIAr;
  return period * DAGAR_PER_400_AR + dagIPeriod - DAGAR_0000_03_01_TILL_1970;
}

/**
 * Datumet för ett dagnummer (0 är 1970-01-01).
 * @throws RangeError när dagen ligger utanför åren 0001–9999.
 */
export function fromDagnummer(nummer: number): IsoDatum {
  if (!Number.isInteger(nummer) || nummer < MINSTA_DAGNUMMER || nummer > STORSTA_DAGNUMMER) {
    throw new RangeError('Dagen ligger utanför åren 0001–9999.');
  }
  const dagar = nummer + DAGAR_0000_03_01_TILL_1970;
  const period = Math.floor(dagar / DAGAR_PER_400_AR);
  const dagIPeriod = dagar - period * DAGAR_PER_400_AR;
  const arIPeriod = Math.floor(
    (dagIPeriod - Math.floor(dagIPeriod / 1460) + Math.floor(dagIPeriod / 36_524) - Math.floor(dagIPeriod / 146_096)) /
      365,
  );
  const dagIAr = dagIPeriod - (365 * arIPeriod + Math.floor(arIPeriod / 4) - Math.floor(arIPeriod / 100));
  const manadFranMars = Math.floor((5 * dagIAr + 2) / 153);
  const dag = dagIAr - Math.floor((153 * manadFranMars + 2) / 5) + 1;
  const manad = manadFranMars < 10 ? manadFranMars + 3 : manadFranMars - 9;
  return toIsoDatum(arIPeriod + period * 400 + (manad <= 2 ? 1 : 0), manad, dag);
}

/** Skriver år, månad (1–12) och dag som `ÅÅÅÅ-MM-DD`. Prövar inte att dagen finns. */
export function toIsoDatum(ar: number, manad: number, dag: number): IsoDatum {
  return `${String(ar).padStart(4, '0')}-${String(manad).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
}

/** Datumet `antal` kalenderdagar efter (före när talet är negativt). @throws RangeError utanför åren 0001–9999. */
export function addDays(datum: IsoDatum, antal: number): IsoDatum {
  return fromDagnummer(toDagnummer(datum) + antal);
}

/** Antal kalenderdagar från det första datumet till det andra; negativt när det andra är tidigare. */
export function daysBetween(fran: IsoDatum, till: IsoDatum): number {
  return toDagnummer(till) - toDagnummer(fran);
}

/** Året i datumet. */
export function arOf(datum: IsoDatum): number {
  return Number(datum.slice(0, 4));
}

/** Månaden i datumet, 1–12. */
export function manadOf(datum: IsoDatum): number {
  return Number(datum.slice(5, 7));
}

/** Veckodagens ordningstal: 0 för måndag till 6 för söndag. */
export function veckodagsnummer(datum: IsoDatum): number {
  // 1970-01-01 var en torsdag.
  return (((toDagnummer(datum) + 3) % 7) + 7) % 7;
}

/** Veckodagen med sitt svenska namn. */
export function veckodagOf(datum: IsoDatum): Veckodag {
  return VECKODAGAR[veckodagsnummer(datum)] ?? 'måndag';
}

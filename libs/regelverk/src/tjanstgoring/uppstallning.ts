import { TOM, isLedamot, type Lage, type Rad } from './lage.js';
import type { Register } from './register.js';

const INGEN_JAVIG: ReadonlySet<number> = new Set();

/** Regel b: fyller de tomma platserna i platsordning med den som står i tur bland de lediga. */
function fill(rad: Rad, platser: readonly number[], lage: Lage, register: Register, javiga: ReadonlySet<number>): void {
  for (const plats of platser) rad[plats] = findNext(rad, plats, lage, register, javiga);
}

/** Den som har börjat tjänstgöra går före; annars den första i platsens turordning. */
function findNext(rad: Rad, plats: number, lage: Lage, register: Register, javiga: ReadonlySet<number>): number {
  let forsta = TOM;
  for (const person of register.turordningFor[plats] ?? []) {
    if (lage.narvarande[person] !== true || javiga.has(person) || rad.includes(person)) continue;
    if (lage.harBorjat[person] === true) return person;
    if (forsta === TOM) forsta = person;
  }
  return forsta;
}

/** Regel a, d och e: varje närvarande ledamot som inte är spärrad tar sin plats. */
function seatLedamoter(lage: Lage, { antalPlatser }: Register): Rad {
  const rad: Rad = [];
  for (let plats = 0; plats < antalPlatser; plats += 1) {
    rad.push(lage.narvarande[plats] === true && lage.sparrade[plats] !== true ? plats : TOM);
  }
  return rad;
}

/** Regel f: en ersättare som lämnade för jäv tar vid återkomsten tillbaka sin plats, om ledamoten inte har den. */
function restoreAfterJav(rad: Rad, lage: Lage): void {
  if (lage.ansprak.length === 0) return;
  for (const { person, plats } of lage.ansprak) {
    if (lage.narvarande[person] === true && rad[plats] === TOM) rad[plats] = person;
  }
  lage.ansprak = lage.ansprak.filter(({ person }) => lage.narvarande[person] !== true);
}

/** Regel c, första ledet: den ersättare som har platsen behåller den medan ledamoten är borta. */
function keepErsattare(rad: Rad, lage: Lage, register: Register): void {
  for (let plats = 0; plats < lage.uppstallning.length; plats += 1) {
    const person = lage.uppstallning[plats] ?? TOM;
    if (person === TOM || rad[plats] !== TOM) continue;
    if (!isLedamot(person, register) && lage.narvarande[person] === true) rad[plats] = person;
  }
}

/** Regel c, andra ledet: en nyanländ av platsens eget parti tar över efter en tjänstgörande av annat parti. */
function takeOver(rad: Rad, lage: Lage, register: Register): void {
  if (lage.nyankomna.size === 0) return;
  const { parti } = register;
  for (let plats = 0; plats < rad.length; plats += 1) {
    const sitter = rad[plats] ?? TOM;
    if (sitter === TOM || parti[sitter] === parti[plats]) continue;
    const ny = register.turordningFor[plats]?.find(
      (person) => lage.nyankomna.has(person) && parti[person] === parti[plats] && !rad.includes(person),
    );
    if (ny !== undefined) rad[plats] = ny;
  }
}

/** Uppställningen utan hänsyn till jäv i den paragraf som nu börjar. */
export function decideUppstallning(lage: Lage, register: Register): Rad {
  const rad = seatLedamoter(lage, register);
  restoreAfterJav(rad, lage);
  keepErsattare(rad, lage, register);
  takeOver(rad, lage, register);
  fill(
    rad,
    seatsWhere(rad, (person) => person === TOM),
    lage,
    register,
    INGEN_JAVIG,
  );
  return rad;
}

function seatsWhere(rad: Rad, test: (person: number) => boolean): number[] {
  const platser: number[] = [];
  rad.forEach((person, plats) => {
    if (test(person)) platser.push(plats);
  });
  return platser;
}

/** Uppställningen vid paragrafen: de jävigas platser fylls av andra, för den paragrafen enbart (KL 6:28–32). */
export function replaceJaviga(rad: Rad, javiga: ReadonlySet<number>, lage: Lage, register: Register): Rad {
  if (javiga.size === 0) return rad;
  const platser = seatsWhere(rad, (person) => javiga.has(person));
  if (platser.length === 0) return rad;
  const ny = [...rad];
  for (const plats of platser) ny[plats] = TOM;
  fill(ny, platser, lage, register, javiga);
  return ny;
}

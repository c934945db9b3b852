import type { Lage, Register } from './lage.js';
import type { Ersattare, Tjanstgoringsunderlag } from './underlag.js';

type Platslista = (string | null)[];

const INGEN_JAVIG: ReadonlySet<string> = new Set();

/** Sant när `en` kallas före `annan`: den som har börjat tjänstgöra först, sedan partiets lista, sist ordningen. */
function isBefore(en: Ersattare, annan: Ersattare, lista: readonly string[], lage: Lage): boolean {
  const [enHarBorjat, annanHarBorjat] = [lage.harBorjat.has(en.namn), lage.harBorjat.has(annan.namn)];
  if (enHarBorjat !== annanHarBorjat) return enHarBorjat;
  return (lista.indexOf(en.parti) - lista.indexOf(annan.parti) || en.ordning - annan.ordning) < 0;
}

/** Regel b: fyller de angivna platserna i platsordning med den som står i tur bland de lediga. */
function fill(
  rad: Platslista,
  platser: readonly number[],
  underlag: Tjanstgoringsunderlag,
  lage: Lage,
  javiga: ReadonlySet<string>,
): void {
  if (platser.length === 0) return;
  const lediga = underlag.ersattare.filter(
    ({ namn }) => lage.narvarande.has(namn) && !javiga.has(namn) && !rad.includes(namn),
  );
  for (const plats of platser) {
    const lista = underlag.turordning.get(underlag.platser[plats]?.parti ?? '') ?? [];
    let vald: Ersattare | undefined;
    for (const en of lediga) {
      if (lista.includes(en.parti) && (vald === undefined || isBefore(en, vald, lista, lage))) vald = en;
    }
    if (vald === undefined) continue;
    rad[plats] = vald.namn;
    lediga.splice(lediga.indexOf(vald), 1);
  }
}

/** Regel a, d och e: varje närvarande ledamot som inte är spärrad tar sin plats. */
function seatLedamoter({ platser }: Tjanstgoringsunderlag, lage: Lage): Platslista {
  return platser.map(({ ledamot }) => (lage.narvarande.has(ledamot) && !lage.sparrade.has(ledamot) ? ledamot : null));
}

/** Regel f: en ersättare som lämnade för jäv tar vid återkomsten tillbaka sin plats, om ledamoten inte har den. */
function restoreAfterJav(rad: Platslista, lage: Lage): void {
  const aterkomna = lage.ansprak.filter(({ namn }) => lage.narvarande.has(namn));
  for (const { namn, plats } of aterkomna) if (rad[plats] === null) rad[plats] = namn;
  lage.ansprak = lage.ansprak.filter((ett) => !aterkomna.includes(ett));
}

/** Regel c, första ledet: den ersättare som har platsen behåller den medan ledamoten är borta. */
function keepErsattare(rad: Platslista, lage: Lage, register: Register): void {
  lage.uppstallning.forEach((namn, plats) => {
    if (namn === null || rad[plats] !== null) return;
    if (register.ersattare.has(namn) && lage.narvarande.has(namn)) rad[plats] = namn;
  });
}

/** Regel c, andra ledet: en nyanländ av platsens eget parti tar över efter en tjänstgörande av annat parti. */
function takeOver(
  rad: Platslista,
  { platser, ersattare }: Tjanstgoringsunderlag,
  lage: Lage,
  register: Register,
): void {
  if (lage.nyankomna.size === 0) return;
  const nya = ersattare.filter(({ namn }) => lage.nyankomna.has(namn)).sort((a, b) => a.ordning - b.ordning);
  platser.forEach(({ parti }, plats) => {
    const sitter = register.ersattare.get(rad[plats] ?? '');
    if (sitter === undefined || rad[plats] === null || sitter.parti === parti) return;
    const ny = nya.find((en) => en.parti === parti && !rad.includes(en.namn));
    if (ny !== undefined) rad[plats] = ny.namn;
  });
}

/** Uppställningen utan hänsyn till jäv i den paragraf som nu börjar. */
export function decideUppstallning(underlag: Tjanstgoringsunderlag, lage: Lage, register: Register): Platslista {
  const rad = seatLedamoter(underlag, lage);
  restoreAfterJav(rad, lage);
  keepErsattare(rad, lage, register);
  takeOver(rad, underlag, lage, register);
  fill(
    rad,
    seatsWhere(rad, (namn) => namn === null),
    underlag,
    lage,
    INGEN_JAVIG,
  );
  return rad;
}

function seatsWhere(rad: Platslista, test: (namn: string | null) => boolean): number[] {
  const platser: number[] = [];
  rad.forEach((namn, plats) => {
    if (test(namn)) platser.push(plats);
  });
  return platser;
}

/** Uppställningen vid paragrafen: de jävigas platser fylls av andra, för den paragrafen enbart (KL 6:28–32). */
export function replaceJaviga(
  rad: Platslista,
  javiga: ReadonlySet<string>,
  underlag: Tjanstgoringsunderlag,
  lage: Lage,
): Platslista {
  const platser = seatsWhere(rad, (namn) => namn !== null && javiga.has(namn));
  if (platser.length === 0) return rad;
  const ny = [...rad];
  for (const plats of platser) ny[plats] = null;
  fill(ny, platser, underlag, lage, javiga);
  return ny;
}

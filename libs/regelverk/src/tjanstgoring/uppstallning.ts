import type { Lage, Register } from './lage.js';
import type { Ersattare, Tjanstgoringsunderlag } from './underlag.js';

type Platslista = (string | null)[];

/** De ersättare som får fylla platsen, i turordning: den som har börjat tjänstgöra först, sedan partiets lista. */
function chooseErsattare(lediga: readonly Ersattare[], lista: readonly string[], lage: Lage): string | undefined {
  const behoriga = lediga.filter((en) => lista.includes(en.parti));
  const harForetrade = behoriga.filter((en) => lage.harBorjat.has(en.namn));
  const urval = harForetrade.length > 0 ? harForetrade : behoriga;
  const [forst] = [...urval].sort((a, b) => lista.indexOf(a.parti) - lista.indexOf(b.parti) || a.ordning - b.ordning);
  return forst?.namn;
}

/** Regel b: fyller de angivna platserna i platsordning med den som står i tur bland de lediga. */
function fill(
  rad: Platslista,
  platser: readonly number[],
  underlag: Tjanstgoringsunderlag,
  lage: Lage,
  javiga: ReadonlySet<string>,
): void {
  const upptagna = new Set(rad);
  for (const plats of platser) {
    const lista = underlag.turordning.get(underlag.platser[plats]?.parti ?? '') ?? [];
    const lediga = underlag.ersattare.filter(
      ({ namn }) => lage.narvarande.has(namn) && !upptagna.has(namn) && !javiga.has(namn),
    );
    const vald = chooseErsattare(lediga, lista, lage);
    if (vald === undefined) continue;
    rad[plats] = vald;
    upptagna.add(vald);
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
    if (namn === null || rad[plats] !== null || rad.includes(namn)) return;
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
  fill(rad, emptySeats(rad), underlag, lage, new Set());
  return rad;
}

function emptySeats(rad: Platslista): number[] {
  return rad.flatMap((namn, plats) => (namn === null ? [plats] : []));
}

/** Uppställningen vid paragrafen: de jävigas platser fylls av andra, för den paragrafen enbart (KL 6:28–32). */
export function replaceJaviga(
  rad: Platslista,
  javiga: ReadonlySet<string>,
  underlag: Tjanstgoringsunderlag,
  lage: Lage,
): Platslista {
  if (javiga.size === 0) return rad;
  const platser = rad.flatMap((namn, plats) => (namn !== null && javiga.has(namn) ? [plats] : []));
  const ny = rad.map((namn) => (namn !== null && javiga.has(namn) ? null : namn));
  fill(ny, platser, underlag, lage, javiga);
  return ny;
}

import { type IsoDatum, RegelFel, type Veckodag, veckodagOf } from '#regelverk';
import type { Halltidskolumn, Motesrad, Ordningsinnehall } from '../sammantradesordning.typer.js';
import type { Krets } from './krets.js';
import { iTidsordning } from './plan.js';

/** En dag i en rad. Utan `avvikande` märks den som avvikande när veckodagen är en annan än kolumnens. */
export interface Dagandring {
  rad: number;
  kolumn: string;
  datum?: IsoDatum | undefined;
  avvikande?: boolean | undefined;
}

export interface Radandring {
  rad: number;
  start?: string | undefined;
  plats?: string | undefined;
}

export interface NyRad {
  datum: Record<string, IsoDatum>;
  avvikande?: string[] | undefined;
  start?: string | undefined;
  plats?: string | undefined;
}

export interface Kolumnandring {
  namn: string;
  nyttNamn?: string | undefined;
  veckodag?: Veckodag | undefined;
  samtidigt?: boolean | undefined;
  handlingar?: boolean | undefined;
  klockslag?: string | null | undefined;
  krets?: Krets[] | undefined;
}

/** Ändringar i ett utkast, i den ordning de görs. Raderna räknas som de stod före ändringen. */
export interface Ordningsandringar {
  kolumner?: readonly Kolumnandring[] | undefined;
  dagar?: readonly Dagandring[] | undefined;
  rader?: readonly Radandring[] | undefined;
  taBortRader?: readonly number[] | undefined;
  laggTillRader?: readonly NyRad[] | undefined;
}

const ejRad = (nr: number): RegelFel => new RegelFel([`Rad ${String(nr)} finns inte i ordningen.`]);
const ejKolumn = (namn: string): RegelFel => new RegelFel([`Kolumnen ”${namn}” finns inte i ordningen.`]);

function medKolumn(innehall: Ordningsinnehall, andring: Kolumnandring): Ordningsinnehall {
  const fore = innehall.kolumner.find((en) => en.namn === andring.namn);
  if (fore === undefined) throw ejKolumn(andring.namn);
  const namn = andring.nyttNamn?.trim() ?? fore.namn;
  const efter: Halltidskolumn = {
    nyckel: fore.nyckel,
    namn,
    veckodag: andring.veckodag ?? fore.veckodag,
    samtidigt: andring.samtidigt ?? fore.samtidigt,
    handlingar: andring.handlingar ?? fore.handlingar,
    klockslag: andring.klockslag === undefined ? fore.klockslag : andring.klockslag,
    krets: andring.krets ?? fore.krets,
  };
  if (namn !== fore.namn && innehall.kolumner.some((en) => en.namn === namn)) {
    throw new RegelFel([`Kolumnen ”${namn}” finns redan. Välj ett annat namn.`]);
  }
  const byt = (ett: string): string => (ett === fore.namn ? namn : ett);
  return {
    kolumner: innehall.kolumner.map((en) => (en === fore ? efter : en)),
    rader: innehall.rader.map((rad) => ({
      ...rad,
      datum: Object.fromEntries(Object.entries(rad.datum).map(([kolumn, datum]) => [byt(kolumn), datum])),
      avvikande: rad.avvikande.map(byt),
    })),
  };
}

function medDag(innehall: Ordningsinnehall, andring: Dagandring): Ordningsinnehall {
  const kolumn = innehall.kolumner.find((en) => en.namn === andring.kolumn);
  if (kolumn === undefined) throw ejKolumn(andring.kolumn);
  const fore = innehall.rader[andring.rad - 1];
  if (fore === undefined) throw ejRad(andring.rad);
  const datum = andring.datum ?? fore.datum[kolumn.namn] ?? '';
  const avviker =
    andring.avvikande ??
    (andring.datum === undefined ? fore.avvikande.includes(kolumn.namn) : veckodagOf(datum) !== kolumn.veckodag);
  const ovriga = fore.avvikande.filter((namn) => namn !== kolumn.namn);
  const efter: Motesrad = {
    ...fore,
    datum: { ...fore.datum, [kolumn.namn]: datum },
    avvikande: avviker ? [...ovriga, kolumn.namn] : ovriga,
  };
  return { ...innehall, rader: innehall.rader.map((rad) => (rad === fore ? efter : rad)) };
}

function medRad(innehall: Ordningsinnehall, andring: Radandring): Ordningsinnehall {
  const fore = innehall.rader[andring.rad - 1];
  if (fore === undefined) throw ejRad(andring.rad);
  const efter = { ...fore, start: andring.start ?? fore.start, plats: andring.plats ?? fore.plats };
  return { ...innehall, rader: innehall.rader.map((rad) => (rad === fore ? efter : rad)) };
}

/** En rad som läggs till. Utan `avvikande` märks de dagar vars veckodag är en annan än kolumnens. */
export function somRad(
  ny: NyRad,
  kolumner: readonly Halltidskolumn[],
  mote: { start: string; plats: string },
  nyckel: string,
): Motesrad {
  const avviker = ({ namn, veckodag }: Halltidskolumn): boolean => {
    const datum = ny.datum[namn];
    return datum !== undefined && veckodagOf(datum) !== veckodag;
  };
  return {
    nyckel,
    datum: ny.datum,
    avvikande: ny.avvikande ?? kolumner.filter(avviker).map(({ namn }) => namn),
    start: ny.start ?? mote.start,
    plats: ny.plats ?? mote.plats,
    sammantradeId: null,
  };
}

/**
 * Ordningen efter ändringarna, med raderna i tidsordning.
 * @throws RegelFel när en rad eller kolumn inte finns
 */
export function andraInnehall(
  fore: Ordningsinnehall,
  andringar: Ordningsandringar,
  nyttId: () => string,
): Ordningsinnehall {
  let efter = fore;
  for (const en of andringar.kolumner ?? []) efter = medKolumn(efter, en);
  for (const en of andringar.dagar ?? []) efter = medDag(efter, en);
  for (const en of andringar.rader ?? []) efter = medRad(efter, en);
  const bort = new Set(andringar.taBortRader ?? []);
  for (const nr of bort) if (efter.rader[nr - 1] === undefined) throw ejRad(nr);
  const kvar = efter.rader.filter((_, index) => !bort.has(index + 1));
  const forst = fore.rader[0];
  const nya = (andringar.laggTillRader ?? []).map((ny) =>
    somRad(ny, efter.kolumner, { start: forst?.start ?? '', plats: forst?.plats ?? '' }, nyttId()),
  );
  return iTidsordning({ ...efter, rader: [...kvar, ...nya] });
}

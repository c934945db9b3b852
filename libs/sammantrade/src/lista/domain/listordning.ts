import type { Punkttyp } from '../lista.typer.js';

/** Avsnitten i den ordning som gäller när nämnden inte har bestämt en egen: formalia först, delegation och anmälan sist. */
export const FORVALD_AVSNITTSORDNING: readonly Punkttyp[] = [
  'formalia',
  'val',
  'information',
  'beslut',
  'anstallning',
  'anmalan',
  'delegation',
];

interface Ordnad {
  id: string;
  typ: Punkttyp;
}

/** Punkterna ordnade efter avsnitt; inom avsnittet står de kvar i sin ordning. @returns punkternas id */
export function automatiskOrdning(punkter: readonly Ordnad[], avsnitt: readonly Punkttyp[]): string[] {
  return avsnitt.flatMap((typ) => punkter.filter((punkt) => punkt.typ === typ)).map(({ id }) => id);
}

/**
 * Ordningen med en ny punkt sist i sitt avsnitt; de andra står kvar, också när listan är ordnad för hand.
 * @returns punkternas id
 */
export function medNyPunkt(punkter: readonly Ordnad[], ny: Ordnad, avsnitt: readonly Punkttyp[]): string[] {
  const plats = (typ: Punkttyp): number => avsnitt.indexOf(typ);
  const efter = punkter.findLastIndex((punkt) => plats(punkt.typ) <= plats(ny.typ));
  const ordning = punkter.map(({ id }) => id);
  ordning.splice(efter + 1, 0, ny.id);
  return ordning;
}

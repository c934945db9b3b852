import { arOf, RegelFel, sammantradesplan } from '#regelverk';
import { motesdag, type Planunderlag, somPlan } from './plan.js';

/**
 * Det som gör att en ordning inte hänger ihop, en mening per fel: datum som saknas, kolumner med samma namn, sammanträden
 * som krockar eller ligger utanför året. Avvikelser från regeln är inte fel: de visas men hindrar inte.
 */
export function findInnehallsfel(ordning: Planunderlag & { ar: number }): string[] {
  const { ar, rader } = ordning;
  const fel: string[] = [];
  if (rader.length === 0) fel.push('Lägg till minst ett sammanträde.');
  try {
    sammantradesplan(somPlan(ordning));
  } catch (orsak) {
    if (!(orsak instanceof RegelFel)) throw orsak;
    return [...fel, ...orsak.fel];
  }
  const tider = new Map<string, number>();
  for (const [index, rad] of rader.entries()) {
    const dag = motesdag(ordning, rad);
    if (arOf(dag) !== ar) fel.push(`Rad ${String(index + 1)}: sammanträdet ${dag} hålls inte under ${String(ar)}.`);
    const tid = `${dag} ${rad.start}`;
    const forst = tider.get(tid);
    if (forst === undefined) tider.set(tid, index + 1);
    else
      fel.push(
        `Rad ${String(forst)} och ${String(index + 1)} har sammanträde samma tid, ${dag} kl. ${rad.start.replace(':', '.')}.`,
      );
  }
  return fel;
}

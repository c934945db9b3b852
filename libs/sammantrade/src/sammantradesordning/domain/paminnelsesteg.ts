import { daysBetween, type IsoDatum } from '#regelverk';

/** Påminnelser så här många dagar före, när nämnden inte har bestämt annat. */
export const FORVALDA_PAMINNELSEDAGAR: readonly number[] = [7, 2, 0];

/**
 * Vilken påminnelse som är inne: det minsta avståndet som har nåtts. Så går en missad påminnelse dagen efter, och den som
 * redan är passerad går inte alls.
 * @returns avståndet i dagar, eller null när ingen är inne
 */
export function paminnelsesteg(dagar: readonly number[], halltid: IsoDatum, idag: IsoDatum): number | null {
  const kvar = daysBetween(idag, halltid);
  if (kvar < 0) return null;
  const nadda = dagar.filter((dag) => dag >= kvar);
  return nadda.length === 0 ? null : Math.min(...nadda);
}

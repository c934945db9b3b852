import type { Bedomning, Utlamnandeutfall } from '../utlamnande.typer.js';

/** Hur det gick med hela begäran, av hur det gick med var och en av handlingarna. Ingen handling: den finns inte. */
export function utfall(bedomningar: readonly Bedomning[]): Utlamnandeutfall {
  if (bedomningar.length === 0) return 'finns_inte';
  if (bedomningar.every((en) => en === 'lamnas_inte_ut')) return 'avslag';
  if (bedomningar.some((en) => en === 'lamnas_inte_ut' || en === 'maskas')) return 'delvis';
  return bedomningar.includes('forbehall') ? 'forbehall' : 'lamnad';
}

/** Något lämnas inte ut, eller bara med förbehåll: den som frågar ska få veta att myndigheten kan pröva det (OSL 6:3). */
export const begransat = (bedomningar: readonly Bedomning[]): boolean => bedomningar.some((en) => en !== 'lamnas_ut');

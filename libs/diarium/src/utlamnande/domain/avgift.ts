/** Taxan för kopior. Belopp i öre. */
export interface Taxa {
  friaSidor: number;
  /** För den första sidan över de fria. */
  forstaAvgiftOre: number;
  /** För varje sida därefter. */
  sidAvgiftOre: number;
}

/**
 * Avgiften för en kopia (TF 2:16). Att läsa på stället är alltid utan avgift (TF 2:15).
 * @returns öre
 */
export function avgift(taxa: Taxa, leverans: 'lasa' | 'papper' | 'epost', sidor: number): number {
  const over = sidor - taxa.friaSidor;
  if (leverans === 'lasa' || over <= 0) return 0;
  return taxa.forstaAvgiftOre + (over - 1) * taxa.sidAvgiftOre;
}

/** "1 250 kr", "12,50 kr" */
export function kronor(ore: number): string {
  const hela = String(Math.floor(ore / 100)).replace(/\B(?=(\d{3})+$)/gu, '\u00a0');
  const rest = ore % 100;
  return `${hela}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}\u00a0kr`;
}

import type { Sammantradesfakta } from './typer.js';

/**
 * Prövar filens första § mot nämndens serie för kalenderåret: den öppnar serien när databasen inte har någon §, annars
 * ska den vara nästa nummer. Att numren sedan stiger med ett har läsningen redan prövat.
 * @param senasteNr det senast använda numret det året; null när databasen inte har någon §.
 * @param fil faktafilens namn i meningen.
 * @returns en svensk mening per fel, tom när allt stämmer.
 */
export function kontrolleraSerie(fakta: Sammantradesfakta, senasteNr: number | null, fil = 'faktafilen'): string[] {
  const forsta = fakta.paragrafer[0]?.nr;
  if (senasteNr === null || forsta === undefined || forsta === senasteNr + 1) return [];
  const ar = fakta.sammantrade.datum.slice(0, 4);
  const orsak = forsta <= senasteNr ? `§ ${String(forsta)} är redan använd` : `numren däremellan saknas`;
  return [
    `${fil}, /paragrafer/0/nr: filen börjar med § ${String(forsta)}, men nämndens senaste § år ${ar} är ` +
      `§ ${String(senasteNr)} (${orsak}); nästa nummer ska vara ${String(senasteNr + 1)}.`,
  ];
}

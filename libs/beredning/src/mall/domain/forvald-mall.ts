import type { Dokumenttyp, Mallavsnitt, Mallinnehall } from './mallinnehall.js';

/** En mall som följer med Klubba. */
export interface ForvaldMall {
  dokumenttyp: Dokumenttyp;
  namn: string;
  innehall: Mallinnehall;
}

/** Ett avsnitt som måste fyllas i. */
export const krav = (nyckel: string, rubrik: string, hjalptext: string | null = null): Mallavsnitt => ({
  nyckel,
  rubrik,
  kravd: true,
  standard: true,
  hjalptext,
});
/** Ett avsnitt som står där från början. */
export const standard = (nyckel: string, rubrik: string, hjalptext: string | null = null): Mallavsnitt => ({
  ...krav(nyckel, rubrik, hjalptext),
  kravd: false,
});
/** Ett avsnitt som läggs till när det behövs. */
export const valfritt = (nyckel: string, rubrik: string, hjalptext: string | null = null): Mallavsnitt => ({
  ...standard(nyckel, rubrik, hjalptext),
  standard: false,
});

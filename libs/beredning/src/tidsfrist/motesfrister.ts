import type { IsoDatum } from '#regelverk';

/** En hålltid före ett sammanträde, ur gällande sammanträdesordning. */
export interface Fristhalltid {
  namn: string;
  dag: IsoDatum;
  /** `HH:MM`, eller null när hela dagen gäller. */
  klockslag: string | null;
  /** Då ska handlingarna vara inne. */
  handlingar: boolean;
}

/** Ett kommande sammanträde och dess dagar. Hålltiderna i tidsordning, utan sammanträdet självt. */
export interface Fristmote {
  id: string;
  datum: IsoDatum;
  /** `HH:MM` */
  start: string;
  kallelsedag: IsoDatum;
  halltider: Fristhalltid[];
  /** Ärendena på den senaste listan. */
  arendeIds: string[];
}

/**
 * Vilka sammanträden en skrivelse kan skrivas för. Sammanträdena hör till en senare del i kedjan, som svarar; en
 * installation utan den har inga frister.
 */
export abstract class Motesfrister {
  /** Sammanträden som inte är hållna, från och med dagen, i tidsordning. */
  abstract kommande(namndId: string, fran: IsoDatum): Promise<Fristmote[]>;
}

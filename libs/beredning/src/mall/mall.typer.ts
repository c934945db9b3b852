import type { Dokumenttyp, Mallinnehall } from './domain/mallinnehall.js';

/** En mall i nämnden, i sin senaste version. */
export interface Mall {
  id: string;
  namndId: string;
  dokumenttyp: Dokumenttyp;
  namn: string;
  /** Den som väljs när ingen annan anges; en per dokumenttyp. */
  forvald: boolean;
  aktiv: boolean;
  mallVersionId: string;
  versionsnr: number;
  innehall: Mallinnehall;
  /** Hur många skrivelser som är gjorda med mallen, i någon version. */
  anvands: number;
  version: number;
}

/** En version av en mall, som den var. */
export interface Mallversion {
  id: string;
  nr: number;
  innehall: Mallinnehall;
  tid: Date;
  av: string;
  anvands: number;
}

/** Mallen som en skrivelse är gjord med, i den versionen. */
export interface Skrivelsemall {
  mallId: string;
  mallVersionId: string;
  namn: string;
  versionsnr: number;
  innehall: Mallinnehall;
}

/** Hur många av skrivelserna som har ett avsnitt med text. */
export interface Avsnittsmatt {
  nyckel: string;
  rubrik: string;
  antal: number;
}

import type { Standardpunkt } from './mandatskifte.typer.js';

/** Ett sammanträde som listan kan läggas på. */
export interface Planeratmote {
  id: string;
  datum: string;
  /** `18.30` */
  tid: string;
  /** Varför listan inte kan ändras; null när den kan. */
  hinder: { kod: string; text: string } | null;
  /** Rubrikerna som redan står på listan. */
  titlar: string[];
}

/** Mötena, som organisationen inte känner till. Frågan besvaras av sammanträdena, högre upp i kedjan. */
export abstract class Motesport {
  /** Nämndens planerade sammanträden från och med dagen, det första först; högst tio. */
  abstract planerade(namndId: string, fran: string): Promise<Planeratmote[]>;

  /** Lägger punkterna sist på listan, i pågående transaktion. @throws DomanFel när listan är låst */
  abstract lagg(namndId: string, sammantradeId: string, punkter: readonly Standardpunkt[]): Promise<void>;
}

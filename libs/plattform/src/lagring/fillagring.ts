import type { Readable } from 'node:stream';

/** Det som sparats: innehållets sha256 (hex) är dess namn. */
export interface SparadFil {
  sha256: string;
  /** Bytes. */
  storlek: number;
}

/**
 * Filer efter innehåll: samma innehåll sparas en gång och kan aldrig ändras. Snittet är fyra anrop med hela objekt,
 * så att ett objektlager av S3-slag kan stå bakom det.
 */
export abstract class Fillagring {
  /** Sparar innehållet, säkert på disk när löftet uppfylls. */
  abstract spara(innehall: Buffer | Readable): Promise<SparadFil>;

  /**
   * Strömmar innehållet och prövar det under vägen.
   * @throws DomanFel LAGRING.FIL_SAKNAS direkt; LAGRING.FIL_SKADAD på strömmen, innan den tar slut
   */
  abstract las(sha256: string): Promise<Readable>;

  /**
   * Hela innehållet, prövat.
   * @throws DomanFel LAGRING.FIL_SAKNAS, LAGRING.FIL_SKADAD
   */
  abstract lasAllt(sha256: string): Promise<Buffer>;

  /** Finns innehållet? (Prövas inte.) */
  abstract finns(sha256: string): Promise<boolean>;

  /** Går det att skriva just nu? Kastar med orsaken annars. */
  abstract prova(): Promise<void>;
}

import type { Roll } from './rattigheter.js';

/** Ett kontos roller i en nämnd just nu. */
export interface Namndroller {
  namndId: string;
  roller: Roll[];
}

/** Vad ett konto får. Frågan besvaras av organisationen, som äger uppdragen och rollerna. */
export abstract class Behorighetsport {
  /** Alla nämnder där kontot har någon roll i dag; en nämnd där kontot ingen har finns inte med. */
  abstract roller(kontoId: string): Promise<Namndroller[]>;

  /** Namnen på de nämnder som har givna id, för "vem är jag". */
  abstract namnder(ids: readonly string[]): Promise<{ namndId: string; namn: string; diariekod: string }[]>;
}

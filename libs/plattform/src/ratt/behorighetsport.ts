import type { Roll } from './rattigheter.js';

/** En frånvarande som kontot ersätter just nu, med de roller som följer av det. */
export interface Ersatt {
  kontoId: string;
  personId: string | null;
  namn: string;
  roller: Roll[];
  fran: string;
  till: string;
}

/** Revisorns pågående granskning av nämnden. */
export interface PagaendeGranskning {
  id: string;
  andamal: string;
}

/** Ett kontos roller i en nämnd just nu. */
export interface Namndroller {
  namndId: string;
  /** Alla, också de som kontot har för någon annan. */
  roller: Roll[];
  /** De som kontot har i egen rätt. */
  egna: Roll[];
  ersatter: Ersatt[];
  granskning: PagaendeGranskning | null;
}

/** Vad ett konto får. Frågan besvaras av organisationen, som äger uppdragen och rollerna. */
export abstract class Behorighetsport {
  /** Alla nämnder där kontot har någon roll i dag; en nämnd där kontot ingen har finns inte med. */
  abstract roller(kontoId: string): Promise<Namndroller[]>;

  /** Roller som kontot har i hela installationen i dag, också när den inte har något organ än. */
  abstract iKommunen(kontoId: string): Promise<Roll[]>;

  /** Namnen på de nämnder som har givna id, för "vem är jag". */
  abstract namnder(ids: readonly string[]): Promise<{ namndId: string; namn: string; diariekod: string }[]>;
}

import type { Ordlangd, Satsfil } from './satt.js';

/** What a worker thread or process is asked to do. */
export interface Satsuppdrag {
  readonly data: string;
  readonly langaOrd: Ordlangd;
  /** Hundreds of pages: lines are set one at a time. */
  readonly stort: boolean;
  /** Name of the coat of arms among `filer`. */
  readonly vapen?: string;
  readonly filer: readonly Satsfil[];
  readonly standarder: readonly string[];
  /** Goes before the others, and may start one thread more than they. */
  readonly genast: boolean;
}

import type { Underlagsgrund } from './gemensamt.js';

/** An incoming e-mail as it is registered: what it said and when it came. All text is what the sender wrote, never markup. */
export interface EbrevUnderlag extends Underlagsgrund {
  /** "Region Mälarsunda <kansli@region.example>" */
  readonly fran: string;
  readonly till: string;
  readonly amne: string;
  /** The day it came in, ISO. */
  readonly datum: string;
  /** "måndag 5 oktober 2026 kl. 15.12" */
  readonly inkom: string;
  /** When the sender's program says that it was written; left out when it does not say. */
  readonly skrivet?: string;
  /** "Avsändaren är äkta (DMARC)." */
  readonly kontroll: string;
  readonly text: string;
  /** File names. */
  readonly bilagor: readonly string[];
}

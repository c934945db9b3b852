import type { Datum, MoteUnderlag, PersonUnderlag, TjanstemanUnderlag, Underlagsgrund } from './gemensamt.js';
import type { NarvaroUnderlag, ParagrafUnderlag } from './protokoll.js';

/** How the § stands: not yet justerad, or justerad by whom and announced when. */
export type UtdragJustering =
  | { readonly justerad: false }
  | {
      readonly justerad: true;
      readonly omedelbar: boolean;
      readonly datum: Datum;
      readonly av: readonly PersonUnderlag[];
      readonly tillkannagiven?: Datum;
    };

export interface UtdragUnderlag extends Underlagsgrund {
  readonly mote: MoteUnderlag;
  readonly paragraf: ParagrafUnderlag;
  /** Looked up for the parties of those who are named in the §. */
  readonly narvaro: NarvaroUnderlag;
  /** Who decided in this §, in seat order. */
  readonly beslutande: readonly PersonUnderlag[];
  readonly till: readonly string[];
  readonly justering: UtdragJustering;
  /** Who certifies, and the day; absent while not certified. */
  readonly bestyrkande?: TjanstemanUnderlag & { readonly datum: Datum };
  /** Votes by name as a table; otherwise as a sentence. */
  readonly rosterSomTabell?: boolean;
}

import type { Skriftmarke, Skriftnodtyp } from './schema.js';

/** En nod som JSON, så som ProseMirror skriver den. */
export interface Skriftnod {
  type: Skriftnodtyp;
  attrs?: Readonly<Record<string, unknown>>;
  content?: readonly Skriftnod[];
  text?: string;
  marks?: readonly { type: Skriftmarke; attrs?: Readonly<Record<string, unknown>> }[];
}

/** En hel skrift som JSON: det som lagras och sänds. */
export interface Skriftinnehall extends Skriftnod {
  type: 'skrift';
  content: readonly Skriftnod[];
}

/** En nod i förslaget som text: en punkt, eller en instans med något under sig. */
export type Skriftforslag = { text: string } | { instans: string; under: readonly Skriftforslag[] };

/** Skriften som fält utan form: det som listor, kallelse och protokoll läser. */
export interface Skriftfalt {
  rubrik: string;
  forslag: readonly Skriftforslag[];
  /** Avsnittet med nyckeln `sammanfattning`; null när det saknas eller är tomt. */
  sammanfattning: string | null;
  /** Avsnittet med nyckeln `arendet`; null när det saknas eller är tomt. */
  arendet: string | null;
  /** De andra avsnitten, i ordning; de tomma står inte med. */
  avsnitt: readonly { rubrik: string; text: string }[];
}

/** Ett avsnitt i en ny skrift, ur mallen. */
export interface Skriftavsnitt {
  nyckel: string | null;
  rubrik: string;
}

/** Det som är fel, med stig till noden (`content[2].content[0]`, tom för hela skriften) och en svensk mening. */
export interface Skriftfel {
  stig: string;
  text: string;
}

/** De avsnitt som alla känner, och rubriken de har när mallen inte säger annat. */
export const SKRIFTAVSNITT = { sammanfattning: 'Sammanfattning', arendet: 'Ärendet' } as const;

/** Utseendet: som enheten, alltid ljust eller alltid mörkt. */
export const TEMAN = ['auto', 'ljust', 'morkt'] as const;
export const TEXTSTORLEKAR = ['vanlig', 'storre', 'storst'] as const;

/** Det som innehavaren av ett konto själv väljer. Bara de här nycklarna finns; det som inte valts saknas. */
export interface Kontoinstallningar {
  /** Om en ensam bokstav får vara ett kortkommando (WCAG 2.1.4). */
  enbokstavstangenter?: boolean;
  tema?: (typeof TEMAN)[number];
  textstorlek?: (typeof TEXTSTORLEKAR)[number];
}

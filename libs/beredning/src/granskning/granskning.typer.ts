export const GODKANNANDEORDNINGAR = ['i_ordning', 'parallellt'] as const;
export type Godkannandeordning = (typeof GODKANNANDEORDNINGAR)[number];

/** En som ska läsa skrivelsen innan undertecknarna godkänner den. */
export interface Granskare {
  personId: string;
  namn: string;
  /** När granskaren var klar; null när det återstår. */
  klarTid: Date | null;
  /** Den som läste i granskarens ställe, när hon var borta; null annars. */
  klarAvId: string | null;
  klarAvNamn: string | null;
}

/** Vilka som ska läsa och godkänna. Det som utelämnas står kvar som det är. */
export interface Granskningsval {
  granskare?: readonly string[];
  undertecknare?: readonly { personId: string; titel: string }[];
  godkannandeordning?: Godkannandeordning;
}

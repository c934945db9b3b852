/** Mejlets tillstånd för en mottagare. På skärmen: Köad, Skickas, Skickad, Kom inte fram (de två sista), Oviss. */
export const MOTTAGARTILLSTAND = ['vantar', 'sander', 'sand', 'misslyckad', 'studsad', 'oviss'] as const;
export type Mottagartillstand = (typeof MOTTAGARTILLSTAND)[number];

/**
 * Stegen en mottagare kan ta. `oviss` är en rad som blev liggande i `sander`: SMTP kan inte säga om mejlet togs emot.
 * Från `sander` tillbaka till `vantar` leder bara mejlserverns eget svar att det inte togs emot nu (4xx).
 */
export const MOTTAGARSTEG: Readonly<Record<Mottagartillstand, readonly Mottagartillstand[]>> = {
  vantar: ['sander', 'misslyckad'],
  sander: ['sand', 'misslyckad', 'oviss', 'vantar'],
  oviss: ['sander', 'sand', 'misslyckad'],
  sand: ['studsad'],
  misslyckad: [],
  studsad: [],
};

/** De slag av utskick som sänds igen av sig självt när det är ovisst om de kom fram: hellre två kallelser än ingen (KL 6:17). */
const SANDS_IGEN = new Set(['kallelse', 'tillagg', 'installt']);

/** Efter så många sändningar får en människa avgöra också för dem som annars sänds igen. */
export const HOGST_SANDNINGAR = 10;

/** Om en oviss mottagare ska få mejlet igen, med samma Message-ID, utan att någon bestämt det. */
export const sandsIgen = (slag: string): boolean => SANDS_IGEN.has(slag);

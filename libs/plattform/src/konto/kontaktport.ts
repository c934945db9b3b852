/** Hur innehavaren av ett konto nås. */
export interface Kontakt {
  /** null när personen inte har någon e-post. */
  epost: string | null;
  /** Kommunens namn, som brevet kommer från. */
  kommun: string;
}

/** Frågan besvaras av organisationen, som äger människorna. */
export abstract class Kontaktport {
  /** null när personen inte finns. */
  abstract kontakt(personId: string): Promise<Kontakt | null>;

  /** Kommunens namn, eller null innan någon lagt upp den. */
  abstract kommun(): Promise<string | null>;
}

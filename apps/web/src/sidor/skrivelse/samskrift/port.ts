/** Skriften eller en del av den, som JSON. */
export type Skriftjson = Record<string, unknown>;

/** Ett steg som servern har tagit emot, och skrivytan det kom från. */
export interface Mottaget {
  steg: Record<string, unknown>;
  klient: string;
}

/** Servern som skrivytan ser den: den som avgör i vilken ordning stegen gäller. */
export interface Skriftport {
  /** Stegen efter versionen, i ordning. */
  efter: (version: number) => Promise<readonly Mottaget[]>;
  /**
   * Lämnar steg som bygger på versionen. Samma steg från samma skrivyta två gånger gäller en gång.
   * @returns `sparat`, eller `efter` när andra har hunnit före: hämta deras och försök igen
   */
  lamna: (version: number, klient: string, steg: readonly unknown[]) => Promise<'sparat' | 'efter'>;
}

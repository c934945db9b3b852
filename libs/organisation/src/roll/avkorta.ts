import { addDays } from '#regelverk';

/** En tid som någon har en rätt: båda dagarna räknas med. */
interface Rattstid {
  fran: string;
  till: string;
  aterkallad: boolean;
}

/**
 * Vad som ändras när en tid slutar i förtid: den som har börjat har gällt till och med i går, och den som inte har börjat
 * återkallas och har aldrig gällt. Att något har gällt står alltid kvar.
 * @returns null när tiden redan är slut
 */
export function avkorta(tid: Rattstid, idag: string): { till: string } | { aterkallad: true } | null {
  if (tid.aterkallad || tid.till < idag) return null;
  return tid.fran < idag ? { till: addDays(idag, -1) } : { aterkallad: true };
}

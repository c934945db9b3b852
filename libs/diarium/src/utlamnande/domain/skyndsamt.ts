import { addDays, isVardag } from '#regelverk';

/** Hur länge en begäran har legat. Arbetsdagar räknas utan den dag begäran kom. */
export interface Liggtid {
  timmar: number;
  arbetsdagar: number;
  /** Samma dag som begäran kom, eller nästa vardag om den kom en dag ingen arbetar. */
  samma: boolean;
}

const DAGAR_ATT_RAKNA = 366;

/**
 * @param inkomDag dagen begäran kom, svensk tid
 * @param idag dagen i dag, svensk tid
 */
export function liggtid(inkom: Date, inkomDag: string, nu: Date, idag: string): Liggtid {
  let arbetsdagar = 0;
  for (let dag = addDays(inkomDag, 1), i = 0; dag <= idag && i < DAGAR_ATT_RAKNA; dag = addDays(dag, 1), i += 1) {
    if (isVardag(dag)) arbetsdagar += 1;
  }
  const timmar = Math.max(0, Math.floor((nu.getTime() - inkom.getTime()) / 3_600_000));
  return { timmar, arbetsdagar, samma: arbetsdagar === 0 || (arbetsdagar === 1 && !isVardag(inkomDag)) };
}

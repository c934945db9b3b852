import { assertInga } from '../lasning/regelfel.js';

/** Nämndens alla platser och hur många som tjänstgör. */
export interface Kvorumunderlag {
  readonly platser: number;
  readonly tjanstgorande: number;
}

/** Hur många som krävs och om nämnden är beslutsför. */
export interface Kvorum {
  readonly kravs: number;
  readonly beslutsfor: boolean;
}

/** Minsta antal tjänstgörande: mer än hälften av alla platser, också de som står tomma (KL 6:27). */
export function requiredForBeslut(platser: number): number {
  return Math.floor(platser / 2) + 1;
}

/**
 * Prövar om nämnden får handlägga ärenden: mer än hälften av platserna tjänstgör (KL 6:27).
 * @throws RegelFel när fler tjänstgör än det finns platser.
 */
export function kvorum({ platser, tjanstgorande }: Kvorumunderlag): Kvorum {
  assertInga(
    tjanstgorande > platser
      ? [
          `Antalet tjänstgörande (${String(tjanstgorande)}) kan inte vara större än antalet platser (${String(platser)}).`,
        ]
      : [],
  );
  const kravs = requiredForBeslut(platser);
  return { kravs, beslutsfor: tjanstgorande >= kravs };
}

import type { Radspar } from '../../delegationsordning/delegationsordning.typer.js';
import { type Innehavare, innehavareDen, type Rollunderlag } from './innehav.js';

/** Den punkt som prövas, med rollerna som får besluta. */
export interface Rattspunkt {
  punkt: string;
  vad: string;
  delegatSlag: string;
  delegatRoll: string;
  ersattare: readonly string[];
  spar: Radspar;
  /** Roller som förvaltningschefen har vidaredelegerat till, med tid (KL 7:6). */
  vidare: readonly { roll: string; fran: string; till: string | null }[];
}

/** Svaret på vem som fick besluta enligt punkten en dag. */
export interface Beslutanderatt {
  /** De som hade rätten, delegaten först; tom när ingen hade någon av rollerna. */
  delegater: (Innehavare & { roll: string })[];
  /** Ersättare i turordning, för det fall att delegaten hade förhinder. */
  ersattare: (Innehavare & { roll: string })[];
  /** Punkten ger rätten till ett organ eller en funktion, inte till en person: ingen person kan prövas. */
  utanPerson: boolean;
}

const UTAN_PERSON = new Set(['presidium', 'utskott', 'automatiserad']);

/** Vem som hade beslutanderätten den dagen: rollens innehavare eller den tillförordnade, och de med vidaredelegation. */
export function beslutanderattDen(
  punkt: Rattspunkt,
  enhetId: string,
  dag: string,
  underlag: Rollunderlag,
): Beslutanderatt {
  const med = (roll: string): (Innehavare & { roll: string })[] =>
    innehavareDen(roll, enhetId, dag, underlag).map((en) => ({ ...en, roll }));
  const vidare = punkt.vidare.filter(({ fran, till }) => fran <= dag && (till === null || till >= dag));
  return {
    delegater: [...med(punkt.delegatRoll), ...vidare.flatMap(({ roll }) => med(roll))],
    ersattare: punkt.ersattare.flatMap(med),
    utanPerson: UTAN_PERSON.has(punkt.delegatSlag),
  };
}

export type Delegatutfall = 'ratt' | 'ersattare' | 'fel' | 'ingen';

/** Om personen hade rätten någon av dagarna: själv, som ersättare, inte alls, eller när ingen hade rollen. */
export function provaPersonen(personId: string, ratter: readonly Beslutanderatt[]): Delegatutfall {
  if (ratter.some(({ utanPerson, delegater }) => utanPerson || delegater.some((en) => en.personId === personId)))
    return 'ratt';
  if (ratter.some(({ ersattare }) => ersattare.some((en) => en.personId === personId))) return 'ersattare';
  return ratter.every(({ delegater, ersattare }) => delegater.length + ersattare.length === 0) ? 'ingen' : 'fel';
}

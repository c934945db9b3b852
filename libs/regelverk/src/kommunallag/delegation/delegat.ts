import type { IsoDatum } from '../../kalender/datum.js';
import { refuse, type Avslag, type Tillatet } from '../besked.js';

/** Någon hade en roll från och med en dag, till och med en dag eller tills vidare. */
export interface Rollinnehav {
  readonly person: string;
  readonly roll: string;
  readonly fran: IsoDatum;
  readonly till?: IsoDatum;
}

export interface Delegatfraga {
  readonly datum: IsoDatum;
  /** Delegatens roll, och därefter ersättarnas i turordning. */
  readonly roller: readonly string[];
  readonly innehav: readonly Rollinnehav[];
  /** De som hade förhinder den dagen. */
  readonly forhinder: readonly string[];
}

export interface Delegat extends Tillatet {
  readonly person: string;
  readonly roll: string;
  /** 0 för delegaten själv, 1 för den första ersättaren. */
  readonly ordning: number;
}

export type DelegatKod = 'INGEN_HADE_ROLLEN' | 'ALLA_HAR_FORHINDER' | 'FLERA_HADE_ROLLEN' | 'FEL_PERSON';

/** Vem som hade beslutanderätten den dagen: delegaten, eller den första i turordningen som inte hade förhinder. */
export function delegatVid({ datum, roller, innehav, forhinder }: Delegatfraga): Delegat | Avslag<DelegatKod> {
  let nagon = false;
  for (const [ordning, roll] of roller.entries()) {
    const hade = innehav.filter((ett) => ett.roll === roll && ett.fran <= datum && (ett.till ?? datum) >= datum);
    const lediga = [...new Set(hade.map(({ person }) => person))].filter((person) => !forhinder.includes(person));
    nagon ||= hade.length > 0;
    const [person, annan] = lediga;
    if (person === undefined) continue;
    if (annan !== undefined) {
      const skal = `Både ${person} och ${annan} hade rollen ${roll} den ${datum}. En punkt har en delegat; rätta rollerna.`;
      return refuse('FLERA_HADE_ROLLEN', skal);
    }
    return { tillatet: true, person, roll, ordning };
  }
  return nagon
    ? refuse('ALLA_HAR_FORHINDER', `Alla som hade rätten den ${datum} hade förhinder. Beslutet får tas av nämnden.`)
    : refuse('INGEN_HADE_ROLLEN', `Ingen hade ${roller.join(' eller ')} den ${datum}. Rätta rollerna eller delegaten.`);
}

/** Prövar att den som står som delegat på raden också hade beslutanderätten den dagen. */
export function provaDelegat(fraga: Delegatfraga, person: string): Delegat | Avslag<DelegatKod> {
  const ratt = delegatVid(fraga);
  if (!ratt.tillatet || ratt.person === person) return ratt;
  const skal = `${person} hade inte beslutanderätten den ${fraga.datum}; det hade ${ratt.person} som ${ratt.roll}.`;
  return refuse('FEL_PERSON', `${skal} Rätta delegaten eller dagen.`);
}

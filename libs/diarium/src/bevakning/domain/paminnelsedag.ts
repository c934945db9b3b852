import { addDays, daysBetween, nextVardag, type IsoDatum, vardagOnOrAfter, vardagOnOrBefore } from '#regelverk';

const VECKA = 7;

/** Hur den ansvariga vill bli påmind. */
export interface Paminnelseval {
  /** Så många dagar före; 0 är ingen påminnelse före dagen. */
  dagarFore: number;
  paDagen: boolean;
  forsenade: boolean;
}

export interface Paminnelse {
  slag: 'fore' | 'pa_dagen' | 'forsenad';
  /** Dagen då den ges. */
  dag: IsoDatum;
  /** Densamma varje gång för samma dag; en flyttad bevakning har andra. */
  nyckel: string;
}

/** En påminnelse före eller på dagen kommer sista vardagen då den ännu hjälper; en om försening första vardagen efter. */
function paminnelserna(forfallodag: IsoDatum, val: Paminnelseval, idag: IsoDatum): Paminnelse[] {
  const nyckel = (slag: string): string => `${forfallodag}:${slag}`;
  const alla: Paminnelse[] = [];
  if (val.dagarFore > 0) {
    alla.push({ slag: 'fore', dag: vardagOnOrBefore(addDays(forfallodag, -val.dagarFore)), nyckel: nyckel('fore') });
  }
  if (val.paDagen) alla.push({ slag: 'pa_dagen', dag: vardagOnOrBefore(forfallodag), nyckel: nyckel('pa_dagen') });
  if (val.forsenade && idag > forfallodag) {
    alla.push({ slag: 'forsenad', dag: nextVardag(forfallodag), nyckel: nyckel('forsenad:0') });
    const veckor = Math.floor(daysBetween(forfallodag, idag) / VECKA);
    const dag = vardagOnOrAfter(addDays(forfallodag, veckor * VECKA));
    if (veckor > 0) alla.push({ slag: 'forsenad', dag, nyckel: nyckel(`forsenad:${String(veckor)}`) });
  }
  return alla;
}

/**
 * Den påminnelse som gäller i dag: den senaste vars dag har kommit, så att en dag utan körning tas igen men inte två
 * påminnelser kommer på en gång. Det som inföll innan bevakningen fanns påminner ingen om.
 * @param fran dagen då bevakningen kom till, eller flyttades
 */
export function paminnelseNu(
  { forfallodag, fran }: { forfallodag: IsoDatum; fran: IsoDatum },
  val: Paminnelseval,
  idag: IsoDatum,
): Paminnelse | null {
  const inne = paminnelserna(forfallodag, val, idag).filter(({ dag }) => dag <= idag && dag >= fran);
  return inne.sort((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0)).at(-1) ?? null;
}

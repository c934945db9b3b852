import { arOf, daysBetween, daysInManad, manadOf, toIsoDatum, type IsoDatum } from '../../kalender/datum.js';

/** Ett medborgarförslag: dagen det väcktes i fullmäktige, och dagen det avgjordes om det är gjort. */
export interface Medborgarforslag {
  readonly vackt: IsoDatum;
  readonly avgjort?: IsoDatum;
  readonly idag: IsoDatum;
}

export interface Medborgarforslagsfrist {
  /** Sista dag för beslut. */
  readonly senast: IsoDatum;
  readonly status: 'loper' | 'sen' | 'avgjortITid' | 'avgjortSent';
  /** Dagar kvar till sista dagen; negativt när den har passerat. Räknat från avgörandet när det finns. */
  readonly dagarKvar: number;
  readonly vad: string;
}

/**
 * Året för ett medborgarförslag (KL 6:34), räknat från dagen det väcktes i fullmäktige och inte från diarieföringen.
 * Sista dagen är samma datum året efter; ett förslag från 29 februari ska vara avgjort den 28. Flyttas inte till vardag.
 */
export function medborgarforslagsfrist({ vackt, avgjort, idag }: Medborgarforslag): Medborgarforslagsfrist {
  const senast = sameDayNextYear(vackt);
  const dagarKvar = daysBetween(avgjort ?? idag, senast);
  const iTid = dagarKvar >= 0;
  if (avgjort !== undefined) {
    const vad = iTid ? `Avgjort ${avgjort}, inom ett år (KL 6:34).` : `Avgjort ${avgjort}, efter ${senast} (KL 6:34).`;
    return { senast, status: iTid ? 'avgjortITid' : 'avgjortSent', dagarKvar, vad };
  }
  const vad = iTid
    ? `Ska avgöras senast ${senast}, ett år efter att förslaget väcktes i fullmäktige (KL 6:34).`
    : `Skulle ha avgjorts senast ${senast}. Anmäl till fullmäktige vad som har hänt i beredningen (KL 6:34).`;
  return { senast, status: iTid ? 'loper' : 'sen', dagarKvar, vad };
}

function sameDayNextYear(datum: IsoDatum): IsoDatum {
  const ar = arOf(datum) + 1;
  const manad = manadOf(datum);
  const dag = Number(datum.slice(8));
  return toIsoDatum(ar, manad, Math.min(dag, daysInManad(ar, manad)));
}

import type { ReactNode } from 'react';
import { idag } from '../klient/servertid.js';
import { dagarMellan } from '../sprak/datum.js';
import { antal } from '../sprak/ord.js';

/** Så många dagar före en frist som den börjar synas i ockra. */
const NARA = 2;

/** `27 dagar kvar`, `Sista dagen i dag`, `3 dagar försenat`; kalenderdagar. */
export function fristord(datum: string): string {
  const dagar = dagarMellan(idag(), datum);
  if (dagar === 0) return 'Sista dagen i dag';
  if (dagar < 0) return `${antal(-dagar, 'dag', 'dagar')} försenat`;
  return `${antal(dagar, 'dag', 'dagar')} kvar`;
}

const klass = (datum: string): string => {
  const dagar = dagarMellan(idag(), datum);
  if (dagar < 0) return 'dagar dagar--sen';
  return dagar <= NARA ? 'dagar dagar--nara' : 'dagar';
};

/** En frist: dagarna, och vad som ska vara gjort vilken dag. */
export function Frist({ datum, children }: { datum: string; children?: ReactNode }): ReactNode {
  return (
    <>
      <span className={klass(datum)}>{fristord(datum)}</span>
      {children !== undefined && <> {children}</>}
    </>
  );
}

/** Fristen överst till höger på en arbetssida. */
export function StorFrist({ datum, children }: { datum: string; children: ReactNode }): ReactNode {
  return (
    <p className="frist-stor">
      <span className={`stor-frist ${klass(datum)}`}>{fristord(datum)}</span>
      <br />
      <span className="svag">{children}</span>
    </p>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Panel } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Person } from '../../delar/Person.js';
import { narvaroFraga } from '../../klient/sammantradesfragor.js';
import type { Narvarorad } from '../../klient/typer.js';
import type { Mote } from './useMote.js';

const SLAG: readonly (readonly [Narvarorad['slag'], string])[] = [
  ['beslutande', 'Beslutande'],
  ['ersattare', 'Ersättare'],
  ['ovrig', 'Övriga'],
  ['franvarande', 'Frånvarande'],
];

const ROLL: Readonly<Record<string, string>> = {
  ordforande: 'ordförande',
  forste_vice: '1:e vice ordförande',
  andre_vice: '2:e vice ordförande',
};

/** Uppropet: vilka som var där, i uppropets ordning. */
export function Narvarande({ mote }: { mote: Mote }): ReactNode {
  const { data, error } = useQuery(narvaroFraga(mote.namndId, mote.id));
  if (error !== null) return <Felbesked fel={error} vad="Uppropet kunde inte hämtas" />;
  if (data === undefined || data.rader.length === 0) return null;
  const namn = new Map(data.rader.map((rad) => [rad.personId, rad.namn ?? '']));
  return (
    <Panel rubrik="Närvarande">
      {SLAG.map(([slag, rubrik]) => {
        const rader = data.rader.filter((rad) => rad.slag === slag);
        if (rader.length === 0) return null;
        return (
          <details key={slag} open={slag === 'beslutande'} className="narvaro">
            <summary>
              {rubrik} <span className="svag">{rader.length}</span>
            </summary>
            <ul>
              {rader.map((rad) => (
                <li key={rad.personId}>
                  <Person
                    namn={rad.namn ?? ''}
                    parti={rad.parti ?? null}
                    forNamn={rad.forPersonId == null ? null : (namn.get(rad.forPersonId) ?? null)}
                  />
                  {(rad.titel ?? ROLL[rad.roll ?? '']) !== undefined && (
                    <span className="svag">, {rad.titel ?? ROLL[rad.roll ?? '']}</span>
                  )}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </Panel>
  );
}

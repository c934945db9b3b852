import type { ReactNode } from 'react';
import { Panel } from '../../delar/Avdelning.js';
import type { Arende } from './fragor.js';

const VYER = [
  { vy: 'intern', ord: 'För oss', om: 'med händelser, utan det som har sekretess' },
  { vy: 'offentlig', ord: 'För allmänheten', om: 'som i diariet på begäran' },
  { vy: 'webb', ord: 'För webben', om: 'utan uppgifter om enskilda' },
] as const;

/** Ärendet på papper: parter, handlingar och händelser, i de tre vyerna. */
export function Arendeblad({ arende: a }: { arende: Arende }): ReactNode {
  const adress = (vy: string, format: string): string =>
    `/api/namnder/${a.namndId}/arenden/${a.id}/blad?vy=${vy}&format=${format}`;
  return (
    <Panel rubrik="Ärendeblad">
      <ul className="lista tatt">
        {VYER.map(({ vy, ord, om }) => (
          <li key={vy}>
            {ord}, <span className="svag">{om}</span>
            <br />
            <a href={adress(vy, 'pdf')} download>
              PDF<span className="dold">, ärendeblad {ord.toLowerCase()}</span>
            </a>
            {', '}
            <a href={adress(vy, 'docx')} download>
              Word<span className="dold">, ärendeblad {ord.toLowerCase()}</span>
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

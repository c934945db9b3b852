import type { ReactNode } from 'react';
import { Panel } from '../../delar/Avdelning.js';
import { Frist } from '../../delar/Frist.js';
import type { Delsvar } from '../../klient/startfragor.js';
import { Lank } from '../../ram/Lank.js';
import { vadOrd } from '../bevakning/ord.js';

const FLEST = 5;

/** Det egna som ska bevakas, och det man har medan någon är borta; de försenade först. */
export function MinaBevakningar({ svar }: { svar: Delsvar['bevakningar'] }): ReactNode {
  const [forst] = svar.rader;
  if (forst === undefined) return null;
  return (
    <Panel rubrik="Bevakningar">
      <ul className="lista tatt">
        {svar.rader.slice(0, FLEST).map((b) => (
          <li key={b.id}>
            <Frist datum={b.forfallodag} />
            <br />
            <Lank till={`/namnder/${b.namndId}/arenden/${b.arendeId}`}>{vadOrd(b)}</Lank>
            <br />
            <span className="liten svag nr">{b.dnr}</span>
          </li>
        ))}
      </ul>
      <p className="liten">
        <Lank till={`/namnder/${forst.namndId}/bevakningar`}>
          {svar.antal > FLEST ? `Visa alla ${String(svar.antal)}` : 'Visa bevakningarna'}
        </Lank>
      </p>
    </Panel>
  );
}

import type { ReactNode } from 'react';
import { Panel } from '../../delar/Avdelning.js';
import type { Delsvar } from '../../klient/startfragor.js';
import { Lank } from '../../ram/Lank.js';
import { dag } from '../../sprak/datum.js';
import { antal } from '../../sprak/ord.js';

/** Det som har kommit in och väntar på att registreras, per nämnd. Tom visas den inte. */
export function Inkommet({ svar, visaNamnd }: { svar: Delsvar['inkorg']; visaNamnd: boolean }): ReactNode {
  if (svar.rader.length === 0) return null;
  return (
    <Panel rubrik="Att registrera">
      <ul className="lista tatt">
        {svar.rader.map((rad) => (
          <li key={rad.namndId}>
            {rad.sena > 0 && (
              <>
                <span className="dagar dagar--sen">{antal(rad.sena, 'försenad', 'försenade')}</span>
                <br />
              </>
            )}
            <Lank till={rad.lank}>
              {antal(rad.antal, 'post', 'poster')}
              {visaNamnd && ` i ${rad.namnd}`}
            </Lank>
            <br />
            <span className="liten svag">
              {rad.aldst !== null && `Äldst från ${dag(rad.aldst)}`}
              {rad.avgorsNu > 0 && `. Sekretess att avgöra i dag: ${String(rad.avgorsNu)}`}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

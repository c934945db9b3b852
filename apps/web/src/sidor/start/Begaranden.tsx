import type { ReactNode } from 'react';
import { Panel } from '../../delar/Avdelning.js';
import type { Delsvar } from '../../klient/startfragor.js';
import { Lank } from '../../ram/Lank.js';
import { antal } from '../../sprak/ord.js';

/** Begäranden om att få ta del av handlingar. Vem som frågar efter vad står bara i begäran. Tom visas den inte. */
export function Begaranden({ svar, visaNamnd }: { svar: Delsvar['utlamnanden']; visaNamnd: boolean }): ReactNode {
  if (svar.rader.length === 0) return null;
  return (
    <Panel rubrik="Begäran om utlämnande: besked i dag">
      <ul className="lista tatt">
        {svar.rader.map((rad) => (
          <li key={rad.namndId}>
            {rad.gamla > 0 && (
              <>
                <span className="dagar dagar--sen">
                  {antal(rad.gamla, 'har legat över natten', 'har legat över natten')}
                </span>
                <br />
              </>
            )}
            <Lank till={rad.lank}>
              {antal(rad.antal, 'begäran', 'begäranden')}
              {visaNamnd && ` i ${rad.namnd}`}
            </Lank>
            <br />
            <span className="liten svag">
              {rad.mina === 0 ? 'Ingen hos dig' : antal(rad.mina, 'hos dig', 'hos dig')}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Panel } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Sekretess } from '../../delar/Lage.js';
import { Lank } from '../../ram/Lank.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { arendetsBeslutFraga } from './fragor.js';
import { radensDatum } from './ord.js';

/** Ärendets delegationsbeslut, i spalten på ärendets sida. Syns när det finns något. */
export function Arendebeslut({ namndId, arendeId }: { namndId: string; arendeId: string }): ReactNode {
  const { far } = useNamnd();
  const { data, error } = useQuery({ ...arendetsBeslutFraga(namndId, arendeId), enabled: far('delegation.las') });
  if (error !== null) {
    return (
      <Panel rubrik="Delegationsbeslut">
        <Felbesked fel={error} vad="Delegationsbesluten kunde inte hämtas" />
      </Panel>
    );
  }
  if (data === undefined || data.length === 0) return null;
  return (
    <Panel rubrik="Delegationsbeslut">
      <ul className="lista">
        {data.map((b) => (
          <li key={b.id}>
            <Lank till={`/namnder/${namndId}/delegation?enhet=${b.enhetId}&manad=${b.manad}`}>
              {b.beslut ?? b.vad ?? 'Skyddat beslut'}
            </Lank>{' '}
            {b.hemlig && <Sekretess lagrum={null} />}
            <br />
            <span className="liten svag">
              <span className="nr">{radensDatum({ ...b, datumText: null })}</span>
              {b.punkt !== null && ` punkt ${b.punkt}`}
              {b.delegat !== null && `, ${b.delegat}`}
            </span>
            {b.skrivelseId !== null && (
              <>
                <br />
                <Lank till={`/namnder/${namndId}/skrivelser/${b.skrivelseId}`} klass="liten">
                  Beslutet som dokument
                </Lank>
              </>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

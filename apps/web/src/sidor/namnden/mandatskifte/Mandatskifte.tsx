import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Panel } from '../../../delar/Avdelning.js';
import { FinnsInte } from '../../Sidfel.js';
import type { Omfattning } from '../fil/importapi.js';
import { useNamnd } from '../useNamnd.js';
import { Nytt } from './Nytt.js';
import { Skifteslista } from './Skifteslista.js';
import { Skiftet } from './Skiftet.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/namnden/mandatskifte');

/** Mandatskiften: de som varit, och det som förbereds. */
export function Mandatskifte(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const { skifte } = rutt.useSearch();
  const ga = useNavigate();
  if (!far('organisation.skriv')) return <FinnsInte />;
  const omfattning: Omfattning = { slag: 'namnd', id: namndId };
  const till = '/namnder/$namndId/namnden/mandatskifte';
  if (skifte === undefined) {
    return (
      <Skifteslista
        omfattning={omfattning}
        titel={`Mandatskifte, ${namnd?.diariekod ?? ''}`}
        smula={`${namnd?.namn ?? ''} / Mandatskifte`}
        ingress="En fil med hela den nya perioden. Du ser plats för plats vad som händer, och vad som hänger på dem som slutar, innan något ändras."
        lank={(id, barn) => (
          <Link className="rubrik" to={till} params={{ namndId }} search={{ skifte: id }}>
            {barn}
          </Link>
        )}
        nytt={
          <Panel rubrik="Börja ett mandatskifte">
            <Nytt
              omfattning={omfattning}
              klart={(id) => void ga({ to: till, params: { namndId }, search: { skifte: id } })}
            />
          </Panel>
        }
      />
    );
  }
  return (
    <Skiftet
      key={skifte}
      omfattning={omfattning}
      skifteId={skifte}
      smula={
        <>
          <Link to={till} params={{ namndId }} search={{}}>
            Mandatskifte
          </Link>{' '}
          / {namnd?.namn}
        </>
      }
    />
  );
}

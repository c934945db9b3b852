import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Panel } from '../../delar/Avdelning.js';
import type { Omfattning } from '../namnden/fil/importapi.js';
import { Nytt } from '../namnden/mandatskifte/Nytt.js';
import { Skifteslista } from '../namnden/mandatskifte/Skifteslista.js';
import { Skiftet } from '../namnden/mandatskifte/Skiftet.js';
import { useKommun } from './kommunfragor.js';

const rutt = getRouteApi('/inloggad/kommunen/mandatskifte');

/** Mandatskiftet i alla nämnder på en gång, ur en fil. */
export function Kommunskifte(): ReactNode {
  const { skifte } = rutt.useSearch();
  const ga = useNavigate();
  const kommun = useKommun();
  const omfattning: Omfattning = { slag: 'kommun', id: kommun.id };
  if (skifte === undefined) {
    return (
      <Skifteslista
        omfattning={omfattning}
        smula={`${kommun.namn} / Mandatskifte`}
        titel="Mandatskifte, hela kommunen"
        ingress="En fil med hela den nya perioden för alla nämnder som har ledamöter. Ingenting ändras före Genomför."
        lank={(id, barn) => (
          <Link className="rubrik" to="/kommunen/mandatskifte" search={{ skifte: id }}>
            {barn}
          </Link>
        )}
        nytt={
          <Panel rubrik="Börja ett mandatskifte">
            <Nytt
              omfattning={omfattning}
              klart={(id) => void ga({ to: '/kommunen/mandatskifte', search: { skifte: id } })}
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
          <Link to="/kommunen/mandatskifte" search={{}}>
            Mandatskifte
          </Link>{' '}
          / {kommun.namn}
        </>
      }
    />
  );
}

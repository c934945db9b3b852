import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ARENDESTATUS } from '../../delar/arendeord.js';
import { Lage, Sekretess } from '../../delar/Lage.js';
import { handlingarFraga } from '../arende/fragor.js';
import { useNamnd } from '../namnden/useNamnd.js';
import type { Diarierad } from './rader.js';

const HOGST = 6;

/** Ärendet i sidopanelen: var det står, och de senaste handlingarna. */
export function Forhandsvisning({ namndId, a }: { namndId: string; a: Diarierad }): ReactNode {
  const { far } = useNamnd();
  const { data } = useQuery({ ...handlingarFraga(namndId, a.id), enabled: far('handling.las') });
  const { marke, ord } = ARENDESTATUS[a.status];
  return (
    <div className="stapel stapel--luft">
      <dl className="faktalista">
        <dt>Dnr</dt>
        <dd className="nr">{a.dnr}</dd>
        <dt>Läge</dt>
        <dd>
          <Lage marke={marke}>{ord}</Lage>
        </dd>
        <dt>Handläggare</dt>
        <dd>{a.handlaggareNamn ?? 'ingen än'}</dd>
        <dt>Registrerat</dt>
        <dd className="nr">{a.registreratDatum}</dd>
        {a.sekretess && (
          <>
            <dt>Sekretess</dt>
            <dd>
              <Sekretess lagrum={null} />
            </dd>
          </>
        )}
      </dl>
      {data !== undefined && data.rader.length > 0 && (
        <ul className="lista tatt">
          {data.rader.slice(0, HOGST).map((h) => (
            <li key={h.id}>
              <span className="nr svag">{h.nr}</span> {h.makuleringSkal === null ? h.titel : <s>{h.titel}</s>}
            </li>
          ))}
        </ul>
      )}
      <p>
        <Button
          renderRoot={(e) => (
            <Link to="/namnder/$namndId/arenden/$arendeId" params={{ namndId, arendeId: a.id }} {...e} />
          )}
        >
          Öppna {a.dnr}
        </Button>
      </p>
    </div>
  );
}

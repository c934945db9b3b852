import { useQuery } from '@tanstack/react-query';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Panel } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Dialog } from '../../delar/Dialog.js';
import { Frist } from '../../delar/Frist.js';
import { Lage } from '../../delar/Lage.js';
import { Lank } from '../../ram/Lank.js';
import { dag } from '../../sprak/datum.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { arendetsRemisserFraga, type RemissIn, type Remissrad, remisserInFraga } from './fragor.js';
import { svarsrakning } from './ord.js';
import { RegistreraRemissIn } from './RegistreraRemissIn.js';

const FLEST = 4;
const DOLD = 'Remiss i ett ärende med sekretess';

function Inrad({ r, medArende }: { r: RemissIn; medArende: boolean }): ReactNode {
  return (
    <li>
      {r.lage === 'oppen' ? (
        <Frist datum={r.sistaDag}>till {dag(r.sistaDag)}</Frist>
      ) : (
        <Lage marke={r.lage === 'besvarad' ? 'klar' : 'nej'}>
          {r.lage === 'besvarad' ? `Besvarad ${r.svaradDag ?? ''}${r.sent ? ', sent' : ''}` : 'Nämnden avstår'}
        </Lage>
      )}
      <br />
      <Lank till={`/namnder/${r.namndId}/remisser/inkommen/${r.id}`}>
        {medArende ? r.arendemening : r.avsandare === null ? DOLD : `Remiss från ${r.avsandare}`}
      </Lank>
      <br />
      <span className="liten svag">
        {medArende && <span className="nr">{r.dnr} </span>}
        {r.avsandare !== null && medArende && r.avsandare}
        {r.derasDnr !== null && ` deras ${r.derasDnr}`}
      </span>
    </li>
  );
}

function Utrad({ r, namndId }: { r: Remissrad; namndId: string }): ReactNode {
  return (
    <li>
      {r.lage === 'skickad' && <Frist datum={r.sistaDag}>till {dag(r.sistaDag)}</Frist>}
      {r.lage === 'utkast' && <Lage marke="utkast">Utkast</Lage>}
      {r.lage === 'skickas' && <Lage marke="utkast">Skickas</Lage>}
      {r.lage === 'avslutad' && <Lage marke="klar">Avslutad</Lage>}
      <br />
      <Lank till={`/namnder/${namndId}/remisser/${r.id}`}>{r.rubrik ?? DOLD}</Lank>
      <br />
      <span className="liten svag">{svarsrakning(r)}</span>
    </li>
  );
}

/** Ärendets remisser, ut och in, i spalten på ärendets sida. */
export function Arenderemisser({ namndId, arendeId }: { namndId: string; arendeId: string }): ReactNode {
  const { far } = useNamnd();
  const ga = useNavigate();
  const [registrerar, registrera] = useState(false);
  const { data, error } = useQuery({ ...arendetsRemisserFraga(namndId, arendeId), enabled: far('remiss.las') });
  if (!far('remiss.las')) return null;
  const { ut = [], inkomna = [] } = data ?? {};
  return (
    <Panel rubrik="Remisser">
      {error !== null && <Felbesked fel={error} vad="Remisserna kunde inte hämtas" />}
      {data !== undefined && ut.length + inkomna.length === 0 && <p className="svag">Inga remisser i ärendet.</p>}
      <ul className="lista tatt">
        {inkomna.map((r) => (
          <Inrad key={r.id} r={r} medArende={false} />
        ))}
        {ut.map((r) => (
          <Utrad key={r.id} r={r} namndId={namndId} />
        ))}
      </ul>
      {far('remiss.skriv') && (
        <p>
          <Button
            size="xs"
            onClick={() =>
              void ga({ to: '/namnder/$namndId/remisser/ny', params: { namndId }, search: { arende: arendeId } })
            }
          >
            Ny remiss
          </Button>{' '}
          <Button size="xs" onClick={() => registrera(true)}>
            Registrera remiss in
          </Button>
        </p>
      )}
      <Dialog oppen={registrerar} rubrik="Registrera remiss in" stang={() => registrera(false)}>
        <RegistreraRemissIn namndId={namndId} arendeId={arendeId} klart={() => registrera(false)} />
      </Dialog>
    </Panel>
  );
}

/** Remisser som nämnden ska svara på, den tidigaste först; ingenting när det inte finns några. */
export function NamndenSkaSvara({ namndId }: { namndId: string }): ReactNode {
  const { data } = useQuery(remisserInFraga(namndId, 'oppna'));
  if (data === undefined || data.rader.length === 0) return null;
  return (
    <Panel rubrik="Nämnden ska svara">
      <ul className="lista tatt">
        {data.rader.slice(0, FLEST).map((r) => (
          <Inrad key={r.id} r={r} medArende />
        ))}
      </ul>
      {data.antal > FLEST && <p className="liten svag">och {data.antal - FLEST} till</p>}
    </Panel>
  );
}

import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Avdelning, Panel } from '../../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../../delar/Besked.js';
import { Lage, type Marke } from '../../../delar/Lage.js';
import { Skelett } from '../../../delar/Skelett.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { langDag } from '../../../sprak/datum.js';
import { antal } from '../../../sprak/ord.js';
import { FinnsInte } from '../../Sidfel.js';
import { useNamnd } from '../useNamnd.js';
import { Nytt } from './Nytt.js';
import { type Skifte, skiftenFraga } from './skiftesapi.js';
import { Skiftet } from './Skiftet.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/namnden/mandatskifte');

const TILLSTAND: Readonly<Record<Skifte['tillstand'], { marke: Marke; ord: string }>> = {
  utkast: { marke: 'halv', ord: 'Förbereds' },
  genomfort: { marke: 'klar', ord: 'Genomfört' },
  angrat: { marke: 'utgar', ord: 'Ångrat' },
  avbrutet: { marke: 'utgar', ord: 'Slängt' },
};

function Lista({ namndId }: { namndId: string }): ReactNode {
  const { namnd } = useNamnd();
  const ga = useNavigate();
  const { data, error, isPending, refetch } = useQuery(skiftenFraga(namndId));
  return (
    <>
      <Sidhuvud
        rubrik="Mandatskifte"
        titel={`Mandatskifte, ${namnd?.diariekod ?? ''}`}
        smula={`${namnd?.namn ?? ''} / Mandatskifte`}
        ingress="En fil med hela den nya perioden. Du ser plats för plats vad som händer, och vad som hänger på dem som slutar, innan något ändras."
      />
      {error !== null && <Felbesked fel={error} vad="Mandatskiftena kunde inte hämtas" igen={() => void refetch()} />}
      {isPending && <Skelett rader={3} vad="mandatskiftena" />}
      {data !== undefined && (
        <div className="tva tva--org">
          <Avdelning rubrik="Mandatskiften" vid={antal(data.length, 'mandatskifte', 'mandatskiften')}>
            {data.length === 0 ? (
              <Tomt>Här står mandatskiften som förbereds eller har genomförts. Inget är påbörjat.</Tomt>
            ) : (
              <Tabell bildtext="Mandatskiften" kolumner={['Från', 'Beslut', 'Läge']}>
                {data.map((s) => (
                  <tr role="row" key={s.id}>
                    <td role="cell">
                      <Link
                        className="rubrik"
                        to="/namnder/$namndId/namnden/mandatskifte"
                        params={{ namndId }}
                        search={{ skifte: s.id }}
                      >
                        {langDag(s.skiftesdag)}
                      </Link>
                    </td>
                    <Cell>{s.beslut}</Cell>
                    <td role="cell">
                      <Lage marke={TILLSTAND[s.tillstand].marke}>{TILLSTAND[s.tillstand].ord}</Lage>
                    </td>
                  </tr>
                ))}
              </Tabell>
            )}
          </Avdelning>
          <aside aria-label="Börja ett mandatskifte">
            <Panel rubrik="Börja ett mandatskifte">
              <Nytt
                namndId={namndId}
                klart={(skifte) =>
                  void ga({ to: '/namnder/$namndId/namnden/mandatskifte', params: { namndId }, search: { skifte } })
                }
              />
            </Panel>
          </aside>
        </div>
      )}
    </>
  );
}

/** Mandatskiften: de som varit, och det som förbereds. */
export function Mandatskifte(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const { skifte } = rutt.useSearch();
  if (!far('organisation.skriv')) return <FinnsInte />;
  if (skifte === undefined) return <Lista namndId={namndId} />;
  return (
    <Skiftet
      key={skifte}
      namndId={namndId}
      skifteId={skifte}
      smula={
        <>
          <Link to="/namnder/$namndId/namnden/mandatskifte" params={{ namndId }} search={{}}>
            Mandatskifte
          </Link>{' '}
          / {namnd?.namn}
        </>
      }
    />
  );
}

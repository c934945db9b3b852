import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Avdelning, Panel } from '../../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../../delar/Besked.js';
import { Skelett } from '../../../delar/Skelett.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { antal } from '../../../sprak/ord.js';
import { diarieFraga, traffFraga } from '../../diarium/fragor.js';
import { type Diarierad, somDiarierad } from '../../diarium/rader.js';
import { FinnsInte } from '../../Sidfel.js';
import { KNAPPKOLUMN } from '../knappkolumn.js';
import { useFordrojt } from '../useFordrojt.js';
import { useNamnd } from '../useNamnd.js';

function Arenden({ namndId, rader }: { namndId: string; rader: readonly Diarierad[] }): ReactNode {
  return (
    <Tabell bildtext="Ärenden att fråga om" kolumner={['Diarienummer', 'Ärende', KNAPPKOLUMN]}>
      {rader.map((a) => (
        <tr role="row" key={a.id}>
          <Cell klass="dnr">{a.dnr}</Cell>
          <th role="rowheader" scope="row">
            {a.arendemening}
          </th>
          <td role="cell">
            <Button
              size="xs"
              renderRoot={(egenskaper) => (
                <Link
                  to="/namnder/$namndId/namnden/insyn/$arendeId"
                  params={{ namndId, arendeId: a.id }}
                  {...egenskaper}
                />
              )}
            >
              Vem får se?<span className="dold"> {a.dnr}</span>
            </Button>
          </td>
        </tr>
      ))}
    </Tabell>
  );
}

/** Ärendena att välja bland: de senast registrerade, eller hela diariets träffar på det sökta. */
function useArenden(namndId: string, q: string, far: boolean) {
  const lista = useQuery({ ...diarieFraga(namndId, {}), enabled: far && q === '' });
  const sokning = useQuery({ ...traffFraga(namndId, { q }), enabled: far && q !== '' });
  const { data, error, isPending, refetch } = q === '' ? lista : sokning;
  return { rader: data?.rader.map(somDiarierad), antal: data?.antal ?? 0, error, isPending, refetch };
}

/** Välj ett ärende, och se vem som får se det. */
export function Insynsval(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const [sokt, sok] = useState('');
  const q = useFordrojt(sokt.trim());
  const { rader, antal: alla, error, isPending, refetch } = useArenden(namndId, q, far('insyn.las'));
  if (!far('insyn.las')) return <FinnsInte />;
  const visas = rader?.length ?? 0;
  return (
    <>
      <Sidhuvud
        rubrik="Vem får se ärendet, och varför?"
        titel={`Vem får se, ${namnd?.diariekod ?? ''}`}
        smula={`${namnd?.namn ?? ''} / Vem får se`}
        ingress="Svaret gäller i dag och kommer ur samma regler som visar ärendet: rollerna, uppdragen, ersättare vid frånvaro, granskningar och namngiven åtkomst."
      />
      <div className="tva tva--org">
        <Avdelning
          rubrik={q === '' ? 'Senast registrerade' : 'Träffar'}
          status
          vid={
            visas < alla ? `${String(visas)} av ${antal(alla, 'ärende', 'ärenden')}` : antal(alla, 'ärende', 'ärenden')
          }
        >
          {error !== null && <Felbesked fel={error} vad="Ärendena kunde inte hämtas" igen={() => void refetch()} />}
          {isPending && <Skelett rader={6} vad="ärendena" />}
          {visas === 0 && rader !== undefined && (
            <Tomt>{q === '' ? 'Inget ärende är registrerat än.' : `Inget ärende passar in på ”${q}”.`}</Tomt>
          )}
          {visas > 0 && <Arenden namndId={namndId} rader={rader ?? []} />}
          {visas < alla && <p className="liten svag fot">Sök på diarienummer eller ord för att hitta de andra.</p>}
        </Avdelning>
        <aside aria-label="Sök ärende">
          <Panel rubrik="Sök">
            <label className="falt">
              <span className="etikett">Diarienummer eller ord</span>
              <input
                className="in"
                type="search"
                value={sokt}
                autoComplete="off"
                onChange={(handelse) => sok(handelse.currentTarget.value)}
              />
            </label>
          </Panel>
        </aside>
      </div>
    </>
  );
}

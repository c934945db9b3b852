import '../diarium.css';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Avdelning } from '../../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../../delar/Besked.js';
import { Brodsmulor } from '../../../delar/Brodsmulor.js';
import { Frist } from '../../../delar/Frist.js';
import { Sidor } from '../../../delar/Sidor.js';
import { Skelett } from '../../../delar/Skelett.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { antal, iOrd, stor } from '../../../sprak/ord.js';
import { arendenyckel } from '../../arende/fragor.js';
import { useNamnd } from '../../namnden/useNamnd.js';
import { FinnsInte } from '../../Sidfel.js';

type Rad = components['schemas']['UnderProvningDto'];

const rutt = getRouteApi('/inloggad/namnder/$namndId/arenden/under-provning');
const PER_SIDA = 50;

const provasFraga = (namndId: string, sida: number) =>
  queryOptions({
    queryKey: [...arendenyckel(namndId), 'underprovning', sida],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/underprovning', {
          params: { path: { namndId }, query: { antal: PER_SIDA, sida } },
        }),
      ),
  });

function rubrik(tal: number | undefined): string {
  if (tal === undefined) return 'Sekretess under prövning';
  if (tal === 0) return 'Ingen sekretess behöver prövas';
  return tal === 1 ? 'En sekretess ska prövas' : `${stor(iOrd(tal))} sekretesser ska prövas`;
}

function Provas({ namndId, r }: { namndId: string; r: Rad }): ReactNode {
  return (
    <tr role="row">
      <Cell klass="dnr">{r.dnr}</Cell>
      <td role="cell" className="bred">
        {r.arendeId === null ? (
          r.rubrik
        ) : (
          <Link
            className="rubrik"
            to="/namnder/$namndId/arenden/$arendeId"
            params={{ namndId, arendeId: r.arendeId }}
            search={r.objekt === 'handling' ? { handling: r.id } : {}}
          >
            {r.objekt === 'handling' && `Handling ${String(r.nr ?? '')}: `}
            {r.rubrik}
          </Link>
        )}
      </td>
      <Cell klass="nr svag">{r.sedan}</Cell>
      <Cell klass="bred">
        <Frist datum={r.senast}>
          <span className="svag">ska vara avgjord {r.senast}</span>
        </Frist>
      </Cell>
    </tr>
  );
}

/** Det vars sekretess prövas: räknas som sekretess, och ska vara avgjort inom en arbetsdag. */
export function UnderProvning(): ReactNode {
  const { namndId } = rutt.useParams();
  const { sida = 1 } = rutt.useSearch();
  const { namnd, far } = useNamnd();
  const { data, error, isPending, refetch } = useQuery({
    ...provasFraga(namndId, sida),
    enabled: far('underprovning.las'),
  });
  if (!far('underprovning.las')) return <FinnsInte />;
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        key={data === undefined ? 'hamtas' : 'klar'}
        rubrik={rubrik(data?.antal)}
        titel={`Sekretess under prövning, ${namnd?.diariekod ?? ''}`}
        smula={
          <Brodsmulor>
            <Link to="/namnder/$namndId/arenden" params={{ namndId }}>
              Diarium
            </Link>
            Under prövning
          </Brodsmulor>
        }
        ingress="Det som prövas räknas som sekretess tills det är avgjort. Öppna ärendet eller handlingen, och sätt lagrum eller ta bort sekretessen."
      />
      <Avdelning
        rubrik="Att avgöra"
        status
        vid={data === undefined ? '' : `${antal(data.antal, 'sak', 'saker')}, den äldsta först`}
      >
        {error !== null && <Felbesked fel={error} vad="Listan kunde inte hämtas" igen={() => void refetch()} />}
        {isPending && <Skelett rader={4} vad="det som prövas" />}
        {data?.rader.length === 0 && (
          <Tomt>Här står ärenden och handlingar som registrerats med sekretess utan lagrum.</Tomt>
        )}
        {data !== undefined && data.rader.length > 0 && (
          <Tabell bildtext="Sekretess under prövning" kolumner={['Dnr', 'Vad', 'Sedan', 'Senast']}>
            {data.rader.map((r) => (
              <Provas namndId={namndId} r={r} key={r.id} />
            ))}
          </Tabell>
        )}
      </Avdelning>
      <Sidor sida={sida} antal={data?.antal ?? 0} perSida={PER_SIDA} />
    </main>
  );
}

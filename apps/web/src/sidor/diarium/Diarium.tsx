import './diarium.css';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { ARENDESTATUS } from '../../delar/arendeord.js';
import { Felbesked } from '../../delar/Besked.js';
import { Lage, Sekretess } from '../../delar/Lage.js';
import { Listvy } from '../../delar/Listvy.js';
import { Sidor } from '../../delar/Sidor.js';
import { Skelett } from '../../delar/Skelett.js';
import { Cell } from '../../delar/Tabell.js';
import { type Tangent, useTangenter } from '../../delar/tangenter.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { antal } from '../../sprak/ord.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { type Arenderad, diarieFraga, PER_SIDA } from './fragor.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/arenden');

function Rad({ a, namndId }: { a: Arenderad; namndId: string }): ReactNode {
  const { marke, ord } = ARENDESTATUS[a.status];
  return (
    <>
      <Cell klass="dnr c-dnr">{a.dnr}</Cell>
      <td role="cell" className="c-titel">
        <Link className="rubrik" to="/namnder/$namndId/arenden/$arendeId" params={{ namndId, arendeId: a.id }}>
          {a.arendemening}
        </Link>{' '}
        {a.sekretess && <Sekretess lagrum={null} />}
      </td>
      <Cell klass="c-handl">{a.handlaggareNamn}</Cell>
      <Cell klass="c-lage">
        <Lage marke={marke}>{ord}</Lage>
      </Cell>
    </>
  );
}

/** Knapparna i sidhuvudet, med sina tangenter. */
function Knappar(): ReactNode {
  const { far } = useNamnd();
  const { namndId } = rutt.useParams();
  const ga = rutt.useNavigate();
  const skriver = far('arende.skriv');
  const tangenter = useMemo(
    (): Tangent[] =>
      skriver
        ? [{ tangent: 'N', vad: 'Registrera ärende', gor: () => void ga({ to: '/namnder/$namndId/arenden/nytt' }) }]
        : [],
    [skriver, ga],
  );
  useTangenter(tangenter);
  if (!skriver) return null;
  return (
    <p className="rad">
      <Button
        variant="filled"
        aria-keyshortcuts="N"
        renderRoot={(e) => <Link to="/namnder/$namndId/arenden/nytt" params={{ namndId }} {...e} />}
      >
        Registrera ärende <kbd aria-hidden="true">N</kbd>
      </Button>
    </p>
  );
}

/** Diariet: ett sökfält, filtren och ärendena. */
export function Diarium(): ReactNode {
  const { namndId } = rutt.useParams();
  const sok = rutt.useSearch();
  const { namnd, far } = useNamnd();
  const { data, error, isPending, refetch } = useQuery({ ...diarieFraga(namndId, sok), enabled: far('arende.las') });
  if (!far('arende.las')) return <FinnsInte />;
  return (
    <main id="innehall" className="sida diarium">
      <Sidhuvud rubrik="Diarium" titel={`Diarium, ${namnd?.diariekod ?? ''}`} hoger={<Knappar />} />
      {error !== null && <Felbesked fel={error} vad="Ärendena kunde inte hämtas" igen={() => void refetch()} />}
      {isPending && <Skelett rader={12} vad="ärendena" />}
      {data !== undefined && (
        <>
          <Listvy
            bildtext="Ärenden"
            antal={`${antal(data.antal, 'ärende', 'ärenden')}, nyast först`}
            kolumner={['Dnr', 'Ärendemening', 'Handläggare', 'Läge']}
            rader={data.rader}
            nyckel={(a) => a.id}
            rad={(a) => <Rad a={a} namndId={namndId} />}
            tom={<p>Inga ärenden.</p>}
          />
          <Sidor sida={sok.sida ?? 1} antal={data.antal} perSida={PER_SIDA} />
        </>
      )}
    </main>
  );
}

import './arende.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { ARENDESTATUS } from '../../delar/arendeord.js';
import { Felbesked } from '../../delar/Besked.js';
import { Brodsmulor } from '../../delar/Brodsmulor.js';
import { Lage, Sekretess } from '../../delar/Lage.js';
import { Detalj } from '../../delar/Sidopanel.js';
import { Skelett } from '../../delar/Skelett.js';
import { somKlubbafel } from '../../klient/fel.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { type Arende, arendeFraga, skrivelseFraga } from './fragor.js';
import { Handlingstabell } from './Handlingstabell.js';
import { Forslag, Vag } from './Vag.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/arenden/$arendeId');

const harSekretess = (a: Arende): boolean => a.sekretess.lagrum !== null || a.sekretess.underProvning;

/** Den skyddade ordalydelsen, för den som får se den. */
function Skyddad({ arende: a }: { arende: Arende }): ReactNode {
  if (a.arendemeningSkyddad === null) return null;
  return (
    <div className="skyddad-mening">
      <p className="liten svag">Skyddad ordalydelse. Din läsning är loggad.</p>
      <p className="antikva">{a.arendemeningSkyddad}</p>
    </div>
  );
}

function Innehall({ arende: a }: { arende: Arende }): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const { handling } = rutt.useSearch();
  const ga = rutt.useNavigate();
  const skrivelse = useQuery({ ...skrivelseFraga(namndId, a.id), enabled: far('skrivelse.las') });
  const { marke, ord } = ARENDESTATUS[a.status];
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        rubrik={a.arendemening}
        titel={a.dnr}
        antikva
        smula={
          <Brodsmulor>
            <Link to="/namnder/$namndId/arenden" params={{ namndId }}>
              Diarium
            </Link>
            <span className="nr">{a.dnr}</span>
          </Brodsmulor>
        }
        over={
          <>
            <span className="dnr stor-dnr">{a.dnr}</span>
            <Lage marke={marke}>{ord}</Lage>
            {harSekretess(a) && <Sekretess lagrum={a.sekretess.lagrum ?? 'under prövning'} />}
          </>
        }
      />
      <Skyddad arende={a} />
      <Detalj etikett="Om ärendet" spalt={<p />}>
        {skrivelse.data != null && (
          <>
            <Vag arende={a} skrivelse={skrivelse.data} namnd={namnd?.namn ?? ''} />
            <Forslag skrivelse={skrivelse.data} />
          </>
        )}
        <Handlingstabell
          namndId={namndId}
          arendeId={a.id}
          pekad={handling}
          oppna={(h) => void ga({ search: { handling: h.id } })}
        />
      </Detalj>
    </main>
  );
}

/** Ett ärende: vad det gäller, var det står, handlingarna och allt som hänt med det. */
export function Arendesida(): ReactNode {
  const { namndId, arendeId } = rutt.useParams();
  const { far } = useNamnd();
  const { data, error, isPending, refetch } = useQuery({
    ...arendeFraga(namndId, arendeId),
    enabled: far('arende.las'),
  });
  if (!far('arende.las') || (error !== null && somKlubbafel(error).status === 404)) return <FinnsInte />;
  if (data !== undefined) return <Innehall arende={data} key={data.id} />;
  return (
    <main id="innehall" className="sida">
      {isPending && <Skelett rader={8} vad="ärendet" />}
      {error !== null && (
        <>
          <Sidhuvud rubrik="Ärendet kan inte visas" />
          <Felbesked fel={error} vad="Ärendet kunde inte hämtas" igen={() => void refetch()} />
        </>
      )}
    </main>
  );
}

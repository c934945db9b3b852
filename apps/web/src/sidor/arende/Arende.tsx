import './arende.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { ARENDESTATUS } from '../../delar/arendeord.js';
import { Besked, Felbesked } from '../../delar/Besked.js';
import { Brodsmulor } from '../../delar/Brodsmulor.js';
import { Lage, Sekretess } from '../../delar/Lage.js';
import { Detalj } from '../../delar/Sidopanel.js';
import { Skelett } from '../../delar/Skelett.js';
import { somKlubbafel } from '../../klient/fel.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { type Arende, arendeFraga, skrivelseFraga } from './fragor.js';
import { type Gora, Gorande, Knappar } from './Gorande.js';
import { Handlingsdialog } from './handling/Handlingsdialog.js';
import { Handlingstabell } from './Handlingstabell.js';
import { Handelser } from './Handelser.js';
import { Rattelser } from './Rattelser.js';
import { Spalt } from './Spalt.js';
import { Forslag, Vag } from './Vag.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/arenden/$arendeId');

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

function Huvud({ arende: a, gor }: { arende: Arende; gor: (vad: Gora) => void }): ReactNode {
  const { marke, ord } = ARENDESTATUS[a.status];
  return (
    <Sidhuvud
      rubrik={a.arendemening}
      titel={a.dnr}
      antikva
      smula={
        <Brodsmulor>
          <Link to="/namnder/$namndId/arenden" params={{ namndId: a.namndId }}>
            Diarium
          </Link>
          <span className="nr">{a.dnr}</span>
        </Brodsmulor>
      }
      over={
        <>
          <span className="dnr stor-dnr">{a.dnr}</span>
          <Lage marke={marke}>{ord}</Lage>
          {(a.sekretess.lagrum !== null || a.sekretess.underProvning) && (
            <Sekretess lagrum={a.sekretess.lagrum ?? 'under prövning'} />
          )}
        </>
      }
      hoger={<Knappar arende={a} gor={gor} />}
    />
  );
}

function Innehall({ arende: a }: { arende: Arende }): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const { handling } = rutt.useSearch();
  const ga = rutt.useNavigate();
  const [gora, gor] = useState<Gora | null>(null);
  const skrivelse = useQuery({ ...skrivelseFraga(namndId, a.id), enabled: far('skrivelse.las') });
  return (
    <main id="innehall" className="sida arende">
      <Huvud arende={a} gor={gor} />
      {a.status === 'makulerat' && (
        <Besked slag="obs" rubrik="Ärendet är makulerat">
          <p>{a.makuleringSkal}</p>
        </Besked>
      )}
      <Skyddad arende={a} />
      <Detalj etikett="Om ärendet" spalt={<Spalt arende={a} gor={gor} />}>
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
          oppna={(h) => void ga({ search: { handling: h.id }, resetScroll: false })}
        />
        <Rattelser arende={a} />
        <Handelser arende={a} />
      </Detalj>
      <Gorande arende={a} vad={gora} stang={() => gor(null)} />
      <Handlingsdialog
        namndId={namndId}
        arendeId={a.id}
        handlingId={handling}
        far={far}
        stang={() => void ga({ search: {}, replace: true, resetScroll: false })}
      />
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

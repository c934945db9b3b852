import './tavla.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Besked, Felbesked } from '../../delar/Besked.js';
import { Brodsmulor } from '../../delar/Brodsmulor.js';
import { Lage } from '../../delar/Lage.js';
import { Skelett } from '../../delar/Skelett.js';
import { Lank } from '../../ram/Lank.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { dag, tidpunkt } from '../../sprak/datum.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { Flodeslinje } from '../skrivelse/flode/Flodeslinje.js';
import { flodesFraga, lasvyFraga, type Skrivelse } from '../skrivelse/flode/fragor.js';
import { Fristrad } from '../skrivelse/flode/Fristrad.js';
import { SedanSist } from '../skrivelse/flode/SedanSist.js';
import { Stegknappar } from '../skrivelse/flode/Stegknappar.js';
import { Versioner } from '../skrivelse/flode/Versioner.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/skrivelser/$skrivelseId/las');

/** Texten med sin form: samma HTML som dokumentet har, gjord av servern där allt som någon har skrivit är skyddat. */
function Texten({ skrivelse: s }: { skrivelse: Skrivelse }): ReactNode {
  const { data, error, refetch } = useQuery(lasvyFraga(s));
  if (error !== null) return <Felbesked fel={error} vad="Texten kunde inte hämtas" igen={() => void refetch()} />;
  if (data === undefined) return <Skelett rader={8} vad="texten" />;
  return <div className="lastext" dangerouslySetInnerHTML={{ __html: data }} />;
}

function Underskrifter({ skrivelse: s }: { skrivelse: Skrivelse }): ReactNode {
  return (
    <Avdelning rubrik="Granskning och underskrifter">
      <ul className="lista">
        {s.granskare.map((g) => (
          <li key={`g${g.personId}`}>
            <Lage marke={g.klarTid === null ? 'tom' : 'klar'}>
              {g.namn}{' '}
              <span className="svag">
                {g.klarTid === null ? 'ska läsa' : `läste ${dag(tidpunkt(g.klarTid).datum)}`}
                {g.klarAvNamn !== null && ` genom ${g.klarAvNamn}`}
              </span>
            </Lage>
          </li>
        ))}
        {s.undertecknare.map((u) => (
          <li key={u.personId}>
            <Lage marke={u.godkandTid === null ? 'tom' : 'klar'}>
              {u.namn}, {u.titel}{' '}
              <span className="svag">
                {u.godkandTid === null ? 'ska godkänna' : `godkände ${dag(tidpunkt(u.godkandTid).datum)}`}
                {u.godkandAvNamn !== null && ` genom ${u.godkandAvNamn}`}
              </span>
            </Lage>
          </li>
        ))}
      </ul>
    </Avdelning>
  );
}

function Innehall({ skrivelse: s }: { skrivelse: Skrivelse }): ReactNode {
  const { far } = useNamnd();
  return (
    <div data-tathet="las" className="skrivelselasning">
      <Flodeslinje skrivelse={s} />
      <Fristrad skrivelse={s} farAndra={far('skrivelse.skriv')} />
      <Stegknappar skrivelse={s} far={far} />
      <p>
        <Lank till={`/namnder/${s.namndId}/skrivelser/${s.id}`}>
          {s.tillstand === 'utkast' && far('skrivelse.skriv') ? 'Skriv i den' : 'Visa den med kommentarer'}
        </Lank>
      </p>
      {s.aterlamnadSkal !== null && (
        <Besked slag="obs" rubrik="Skrivelsen kom tillbaka">
          <p>{s.aterlamnadSkal}</p>
        </Besked>
      )}
      <SedanSist skrivelse={s} />
      <Texten skrivelse={s} />
      <Underskrifter skrivelse={s} />
      <Avdelning rubrik="Versioner">
        <Versioner skrivelse={s} />
      </Avdelning>
    </div>
  );
}

/** En skrivelse att läsa: för den som granskar och godkänner, och för den som öppnar en fastställd. */
export function LasSkrivelse(): ReactNode {
  const { namndId, skrivelseId } = rutt.useParams();
  const { far } = useNamnd();
  const { data: s, error, refetch } = useQuery({ ...flodesFraga(namndId, skrivelseId), enabled: far('skrivelse.las') });
  if (!far('skrivelse.las')) return <FinnsInte />;
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        key={s === undefined ? '' : 'klar'}
        rubrik={s?.rubrik ?? 'Tjänsteskrivelse'}
        titel="Tjänsteskrivelse"
        antikva
        smula={
          <Brodsmulor>
            <Lank till={`/namnder/${namndId}/skrivelser`}>Skrivelser</Lank>
            {s?.arendeId == null ? (
              'Utan ärende'
            ) : (
              <Lank till={`/namnder/${namndId}/arenden/${s.arendeId}`}>{s.dnr ?? 'Ärendet'}</Lank>
            )}
            {s === undefined ? 'Tjänsteskrivelse' : `Version ${String(s.versionsnr)}`}
          </Brodsmulor>
        }
        {...(s?.referensNamn == null ? {} : { ingress: `${s.referensNamn}, ${dag(s.datum)}` })}
      />
      {error !== null && <Felbesked fel={error} vad="Skrivelsen kunde inte hämtas" igen={() => void refetch()} />}
      {s === undefined && error === null && <Skelett rader={8} vad="skrivelsen" />}
      {s !== undefined && <Innehall skrivelse={s} key={s.id} />}
    </main>
  );
}

import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Avdelning } from '../delar/Avdelning.js';
import { Felbesked, Tomt } from '../delar/Besked.js';
import { Frist } from '../delar/Frist.js';
import { Lage } from '../delar/Lage.js';
import { Sidor } from '../delar/Sidor.js';
import { Skelett } from '../delar/Skelett.js';
import { Cell, Tabell } from '../delar/Tabell.js';
import { TILLSTAND } from '../delar/tillstand.js';
import { somKlubbafel } from '../klient/fel.js';
import { jagFraga } from '../klient/inloggning.js';
import { sammantradenFraga } from '../klient/sammantradesfragor.js';
import { idag } from '../klient/servertid.js';
import type { Sammantrade } from '../klient/typer.js';
import { Sidhuvud } from '../ram/Sidhuvud.js';
import { kortDag, klockan, plusDagar, sagdDag } from '../sprak/datum.js';
import { antal } from '../sprak/ord.js';
import { FinnsInte } from './Sidfel.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/sammantraden');
const PER_SIDA = 20;

function rubrik(rader: readonly Sammantrade[] | undefined, tidigare: boolean, nu: string): string {
  if (rader === undefined) return 'Sammanträden';
  const [forsta] = rader.filter((s) => s.tillstand !== 'installt');
  if (tidigare) {
    return forsta === undefined
      ? 'Nämnden har inte sammanträtt än'
      : `Senaste sammanträdet var ${sagdDag(forsta.datum, nu)}`;
  }
  if (forsta === undefined) return 'Inga sammanträden är planerade';
  return `Nästa sammanträde är ${sagdDag(forsta.datum, nu)} kl. ${klockan(forsta.start)}`;
}

/** Det som står härnäst för ett sammanträde. */
function nasta(s: Sammantrade): ReactNode {
  switch (s.tillstand) {
    case 'planerat':
      return <Frist datum={s.senastKallelse}>till sista dagen för kallelsen {kortDag(s.senastKallelse)}</Frist>;
    case 'kallat':
      return <Frist datum={s.datum}>till sammanträdet</Frist>;
    case 'installt':
      return s.installtSkal;
    case 'pagar':
    case 'ajournerat':
    case 'avslutat':
      return null;
  }
}

function Rad({ s }: { s: Sammantrade }): ReactNode {
  const lage = TILLSTAND[s.tillstand];
  return (
    <tr role="row">
      <td role="cell" className="bred">
        <Link
          className="rubrik"
          to="/namnder/$namndId/sammantraden/$sammantradeId"
          params={{ namndId: s.namndId, sammantradeId: s.id }}
        >
          <span className={s.tillstand === 'installt' ? 'utgatt' : ''}>{sagdDag(s.datum, idag())}</span>
        </Link>
      </td>
      <Cell klass="smal">kl. {klockan(s.start)}</Cell>
      <Cell>{s.plats}</Cell>
      <Cell klass="smal">
        <Lage marke={lage.marke}>{lage.ord}</Lage>
      </Cell>
      <Cell klass="bred">{nasta(s)}</Cell>
    </tr>
  );
}

/** En nämnds sammanträden. */
export function Sammantraden(): ReactNode {
  const { namndId } = rutt.useParams();
  const { visa, sida = 1 } = rutt.useSearch();
  const { data: jag } = useSuspenseQuery(jagFraga);
  const nu = idag();
  const tidigare = visa === 'tidigare';
  const namnd = jag.namnder.find((n) => n.namndId === namndId);
  const { data, error, isPending, refetch } = useQuery(
    sammantradenFraga(namndId, {
      ...(tidigare ? { till: plusDagar(nu, -1), sortera: '-datum' } : { fran: nu, sortera: 'datum' }),
      sida,
      antal: PER_SIDA,
    }),
  );
  if (namnd === undefined || (error !== null && somKlubbafel(error).status === 404)) return <FinnsInte />;
  const flik = (namn: string, vald: boolean, sok: { visa?: 'tidigare' }): ReactNode => (
    <Link
      to="/namnder/$namndId/sammantraden"
      params={{ namndId }}
      search={sok}
      activeProps={{}}
      aria-current={vald ? 'page' : undefined}
    >
      {namn}
    </Link>
  );
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        key={`${namndId}${visa ?? ''}${data === undefined ? '' : 'klar'}`}
        rubrik={rubrik(data?.rader, tidigare, nu)}
        titel={`Sammanträden, ${namnd.diariekod}`}
        smula={namnd.namn}
      />
      <nav aria-label="Vilka sammanträden" className="flikar">
        {flik('Kommande', !tidigare, {})}
        {flik('Tidigare', tidigare, { visa: 'tidigare' })}
        <Link to="/namnder/$namndId/arsplan" params={{ namndId }}>
          Årsplaner
        </Link>
      </nav>
      <Avdelning
        rubrik={tidigare ? 'Tidigare sammanträden' : 'Kommande sammanträden'}
        status
        vid={
          data === undefined
            ? ''
            : `${antal(data.antal, 'sammanträde', 'sammanträden')}, ${tidigare ? 'senaste' : 'nästa'} först`
        }
      >
        {error !== null && <Felbesked fel={error} vad="Sammanträdena kunde inte hämtas" igen={() => void refetch()} />}
        {isPending && <Skelett rader={6} vad="sammanträden" />}
        {data !== undefined && data.rader.length === 0 && (
          <Tomt>
            {tidigare
              ? 'Här står sammanträden som har varit, med protokoll och anslag.'
              : 'Här står sammanträden som är planerade eller kallade. Nämndsekreteraren lägger upp dem efter sammanträdesordningen.'}
          </Tomt>
        )}
        {data !== undefined && data.rader.length > 0 && (
          <Tabell
            bildtext={`${tidigare ? 'Tidigare' : 'Kommande'} sammanträden i ${namnd.namn}`}
            kolumner={['Dag', 'Tid', 'Plats', 'Läge', 'Härnäst']}
          >
            {data.rader.map((s) => (
              <Rad s={s} key={s.id} />
            ))}
          </Tabell>
        )}
      </Avdelning>
      <Sidor sida={sida} antal={data?.antal ?? 0} perSida={PER_SIDA} />
    </main>
  );
}

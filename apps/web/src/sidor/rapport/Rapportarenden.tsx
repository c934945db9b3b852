import './rapport.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Felbesked, Tomt } from '../../delar/Besked.js';
import { Brodsmulor } from '../../delar/Brodsmulor.js';
import { Sekretess } from '../../delar/Lage.js';
import { Sidor } from '../../delar/Sidor.js';
import { Skelett } from '../../delar/Skelett.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { idag } from '../../klient/servertid.js';
import { Lank } from '../../ram/Lank.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { heltal } from '../../sprak/ord.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { PER_SIDA, rapportarendenFraga } from './fragor.js';
import { perioden, type Rapportlistesok, type Rapportmatt } from './rapportsok.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/rapporter/arenden');

const ORD: Readonly<Record<Rapportmatt, (antal: string, fran: string, till: string) => string>> = {
  registrerade: (n, fran, till) => `${n} ärenden registrerades ${fran}–${till}`,
  avslutade: (n, fran, till) => `${n} ärenden avslutades ${fran}–${till}`,
  oppna: (n, _fran, till) => `${n} ärenden var öppna ${till}`,
  forsenade: (n) => `${n} ärenden är försenade`,
  beslutade: (n, fran, till) => `${n} ärenden beslutades ${fran}–${till}`,
  underprovning: (n) => `I ${n} ärenden prövas sekretess`,
  provaslange: (n) => `I ${n} ärenden har sekretess prövats längre än en arbetsdag`,
};

const urval = (sok: Rapportlistesok): string =>
  [
    ...(sok.enhet === undefined ? [] : [sok.enhet === '' ? 'Utan enhet' : `Enhet ${sok.enhet}`]),
    ...(sok.arendetyp === undefined ? [] : [sok.arendetyp === '' ? 'Utan typ' : `Ärendetyp ${sok.arendetyp}`]),
    ...(sok.handlaggareId === undefined ? [] : ['En handläggare']),
  ].join(', ');

/** Ärendena bakom en siffra i en rapport. */
export function Rapportarenden(): ReactNode {
  const { namndId } = rutt.useParams();
  const sok = rutt.useSearch();
  const { far } = useNamnd();
  const period = perioden(sok, idag());
  const matt = sok.matt ?? 'oppna';
  const lista = useQuery({ ...rapportarendenFraga(namndId, { ...sok, ...period, matt }), enabled: far('rapport.las') });
  if (!far('rapport.las')) return <FinnsInte />;
  const { data } = lista;
  return (
    <main id="innehall" className="sida rapporter">
      <Sidhuvud
        rubrik={data === undefined ? 'Ärendena bakom siffran' : ORD[matt](heltal(data.antal), period.fran, period.till)}
        smula={
          <Brodsmulor>
            <Link to="/namnder/$namndId/rapporter" params={{ namndId }} search={period}>
              Rapporter
            </Link>
          </Brodsmulor>
        }
        {...(urval(sok) === '' ? {} : { ingress: urval(sok) })}
      />
      {lista.error !== null && (
        <Felbesked fel={lista.error} vad="Ärendena kunde inte hämtas" igen={() => void lista.refetch()} />
      )}
      {lista.isPending && <Skelett rader={12} vad="ärendena" />}
      {data?.rader.length === 0 && <Tomt>Inga ärenden. Välj en annan period i rapporten.</Tomt>}
      {data !== undefined && data.rader.length > 0 && (
        <Tabell
          bildtext="Ärendena bakom siffran"
          kolumner={['Diarienummer', 'Ärende', 'Enhet', 'Registrerat', 'Beslutat', 'Avslutat', 'Bevakning']}
        >
          {data.rader.map((a) => (
            <tr role="row" key={a.id}>
              <Cell klass="nr">{a.dnr}</Cell>
              <Cell>
                <Lank till={`/namnder/${namndId}/arenden/${a.id}`} klass="rubrik">
                  {a.arendemening}
                </Lank>{' '}
                {a.sekretess && <Sekretess lagrum={null} />}
                {a.handlaggareNamn !== null && <span className="svag"> {a.handlaggareNamn}</span>}
              </Cell>
              <Cell etikett="Enhet">{a.enhet}</Cell>
              <Cell klass="nr" etikett="Registrerat">
                {a.registreratDatum}
              </Cell>
              <Cell klass="nr" etikett="Beslutat">
                {a.beslutatDatum}
              </Cell>
              <Cell klass="nr" etikett="Avslutat">
                {a.avslutatDatum}
              </Cell>
              <Cell klass="nr" etikett="Bevakning">
                {a.frist}
              </Cell>
            </tr>
          ))}
        </Tabell>
      )}
      <Sidor sida={sok.sida ?? 1} antal={data?.antal ?? 0} perSida={PER_SIDA} />
    </main>
  );
}

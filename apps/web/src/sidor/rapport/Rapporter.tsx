import './rapport.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Brodsmulor } from '../../delar/Brodsmulor.js';
import { Skelett } from '../../delar/Skelett.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { idag } from '../../klient/servertid.js';
import { Lank } from '../../ram/Lank.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { antal, heltal } from '../../sprak/ord.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import {
  beslutstidFraga,
  type Diarierapport,
  diarierapportFraga,
  personrapportFraga,
  rapportadress,
} from './fragor.js';
import { Periodval } from './Periodval.js';
import { perioden } from './rapportsok.js';
import { Siffertabell } from './Siffertabell.js';
import { Persontabell, Tidstabell } from './Tidstabell.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/rapporter');

type Period = { fran: string; till: string };

/** Adressen till listan bakom en siffra. `undefined`: alla; `null`: de som inte har någon. */
const listadress = (
  namndId: string,
  period: Period,
  matt: string,
  urval: Partial<Record<'enhet' | 'arendetyp' | 'handlaggareId', string | null | undefined>> = {},
): string => {
  const valda = Object.entries(urval).flatMap(([nyckel, varde]) =>
    varde === undefined ? [] : [[nyckel, JSON.stringify(varde ?? '')]],
  );
  const sok = new URLSearchParams([...Object.entries({ ...period, matt }), ...valda]);
  return `/namnder/${namndId}/rapporter/arenden?${sok.toString()}`;
};

function Filer({
  namndId,
  rapport,
  period,
}: {
  namndId: string;
  rapport: 'diarium' | 'beslutstid' | 'personer';
  period: Period;
}): ReactNode {
  return (
    <p className="rad rapportfiler">
      <span className="svag">Hämta som</span>
      {(['csv', 'docx', 'pdf'] as const).map((format) => (
        <a key={format} href={rapportadress(namndId, rapport, period, format)} download>
          {{ csv: 'CSV', docx: 'Word', pdf: 'PDF' }[format]}
        </a>
      ))}
    </p>
  );
}

/** Det som ska tas om hand i dag, oavsett period. */
function Vantar({
  namndId,
  rapport: r,
  period,
}: {
  namndId: string;
  rapport: Diarierapport;
  period: Period;
}): ReactNode {
  const rader = [
    { vad: 'Sekretess prövas', tal: r.underProvning.antal, till: listadress(namndId, period, 'underprovning') },
    {
      vad: 'Sekretess prövas längre än en arbetsdag',
      tal: r.underProvning.overEnArbetsdag,
      till: listadress(namndId, period, 'provaslange'),
    },
    ...(r.attRegistrera === null
      ? []
      : [{ vad: 'Att registrera', tal: r.attRegistrera, till: `/namnder/${namndId}/att-registrera` }]),
  ];
  return (
    <Tabell bildtext="Det som väntar" kolumner={['Vad', { namn: 'Antal', klass: 'tal' }]}>
      {rader.map(({ vad, tal, till }) => (
        <tr role="row" key={vad}>
          <th role="rowheader" scope="row">
            {vad}
          </th>
          <Cell klass="tal" etikett="Antal">
            {tal === 0 ? (
              '0'
            ) : (
              <Lank till={till} etikett={`${heltal(tal)} ${vad}`}>
                {heltal(tal)}
              </Lank>
            )}
          </Cell>
        </tr>
      ))}
    </Tabell>
  );
}

/** Rapporterna ur diariet. Varje siffra leder till sina ärenden. */
export function Rapporter(): ReactNode {
  const { namndId } = rutt.useParams();
  const sok = rutt.useSearch();
  const ga = rutt.useNavigate();
  const { namnd, far } = useNamnd();
  const period = perioden(sok, idag());
  const diarium = useQuery({ ...diarierapportFraga(namndId, period), enabled: far('rapport.las') });
  const tider = useQuery({ ...beslutstidFraga(namndId, period), enabled: far('rapport.las') });
  const personer = useQuery({ ...personrapportFraga(namndId, period), enabled: far('personrapport.las') });
  if (!far('rapport.las')) return <FinnsInte />;
  const fel = diarium.error ?? tider.error ?? personer.error;
  const r = diarium.data;
  const till = (matt: string, urval?: Parameters<typeof listadress>[3]): string =>
    listadress(namndId, period, matt, urval);
  return (
    <main id="innehall" className="sida rapporter">
      <Sidhuvud
        rubrik={
          r === undefined
            ? 'Rapporter'
            : `${antal(r.summa.oppna, 'öppet ärende', 'öppna ärenden')}, ${heltal(r.summa.forsenade)} försenade`
        }
        titel={`Rapporter, ${namnd?.diariekod ?? ''}`}
        smula={
          <Brodsmulor>
            <Link to="/namnder/$namndId/arenden" params={{ namndId }}>
              Diarium
            </Link>
          </Brodsmulor>
        }
        ingress="Registrerade och avslutade under perioden, öppna vid dess slut. Försenade är de öppna vars bevakning har passerat i dag. Makulerade räknas inte."
      />
      <Periodval {...period} andra={(ny) => void ga({ search: ny, replace: true })} />
      {fel !== null && <Felbesked fel={fel} vad="Rapporten kunde inte hämtas" igen={() => void diarium.refetch()} />}
      {diarium.isPending && <Skelett rader={10} vad="rapporten" />}
      {r !== undefined && (
        <>
          <Avdelning rubrik="Per enhet" vid={<Filer namndId={namndId} rapport="diarium" period={period} />}>
            <Siffertabell
              bildtext="Ärenden per enhet"
              forsta="Enhet"
              utan="Ingen enhet"
              rader={r.enheter}
              summa={r.summa}
              lank={(matt, enhet) => till(matt, { enhet })}
            />
          </Avdelning>
          <Avdelning rubrik="Per ärendetyp">
            <Siffertabell
              bildtext="Ärenden per typ"
              forsta="Ärendetyp"
              utan="Ingen typ"
              rader={r.typer}
              summa={r.summa}
              lank={(matt, arendetyp) => till(matt, { arendetyp })}
            />
          </Avdelning>
          <Avdelning rubrik="Väntar i dag">
            <Vantar namndId={namndId} rapport={r} period={period} />
          </Avdelning>
        </>
      )}
      {tider.data !== undefined && (
        <Avdelning rubrik="Dagar till beslut" vid={<Filer namndId={namndId} rapport="beslutstid" period={period} />}>
          <Tidstabell rapport={tider.data} lank={(arendetyp) => till('beslutade', { arendetyp })} />
        </Avdelning>
      )}
      {personer.data !== undefined && (
        <Avdelning rubrik="Dina siffror" vid={<Filer namndId={namndId} rapport="personer" period={period} />}>
          <p className="svag">Bara du, och den som är chef för din enhet, ser dina siffror.</p>
          <Persontabell rapport={personer.data} lank={(matt, handlaggareId) => till(matt, { handlaggareId })} />
        </Avdelning>
      )}
    </main>
  );
}

import '../diarium.css';
import { Button } from '@mantine/core';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Avdelning } from '../../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../../delar/Besked.js';
import { Brodsmulor } from '../../../delar/Brodsmulor.js';
import { Lage, type Marke } from '../../../delar/Lage.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { somKlubbafel } from '../../../klient/fel.js';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { tidpunkt } from '../../../sprak/datum.js';
import { antal } from '../../../sprak/ord.js';
import { arendenyckel } from '../../arende/fragor.js';
import { useNamnd } from '../../namnden/useNamnd.js';
import { FinnsInte } from '../../Sidfel.js';
import { Avslutsregel } from './Avslutsregel.js';

type Korning = components['schemas']['ArendeavslutDto'];
type Rad = components['schemas']['AvslutsradDto'];

const rutt = getRouteApi('/inloggad/namnder/$namndId/arenden/avsluta');
const HAMTA_OM_MS = 1500;
const FLEST = 100;

const LAGE: Readonly<Record<Korning['lage'], { marke: Marke; ord: string }>> = {
  vantar: { marke: 'tom', ord: 'Väntar' },
  pagar: { marke: 'halv', ord: 'Pågår' },
  klar: { marke: 'klar', ord: 'Klar' },
  avbruten: { marke: 'utgar', ord: 'Avbruten' },
};

const UTFALL: Readonly<Record<Rad['utfall'], { marke: Marke; ord: string }>> = {
  vantar: { marke: 'tom', ord: 'Väntar' },
  avslutat: { marke: 'klar', ord: 'Avslutat' },
  brister: { marke: 'varning', ord: 'Något är ogjort' },
  inte_avslutat: { marke: 'stopp', ord: 'Inte avslutat' },
};

const grund = (namndId: string): string[] => [...arendenyckel(namndId), 'avslut'];
const gar = (k: Korning | undefined): boolean => k?.lage === 'vantar' || k?.lage === 'pagar';

const korningarFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...grund(namndId), 'alla'],
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/arendeavslut', { params: { path: { namndId }, query: { antal: 10 } } }),
        )
      ).rader,
  });

const korningFraga = (namndId: string, avslutId: string) =>
  queryOptions({
    queryKey: [...grund(namndId), avslutId],
    refetchInterval: (fraga) => (gar(fraga.state.data) ? HAMTA_OM_MS : false),
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/arendeavslut/{avslutId}', { params: { path: { namndId, avslutId } } }),
      ),
  });

const kvarFraga = (namndId: string, k: Korning | undefined) =>
  queryOptions({
    queryKey: [...grund(namndId), k?.id, 'rader', k?.behandlade],
    enabled: k !== undefined,
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/arendeavslut/{avslutId}/rader', {
          params: { path: { namndId, avslutId: k?.id ?? '' }, query: { antal: FLEST } },
        }),
      ),
  });

/** Hur långt körningen har kommit, och de som inte avslutades med varför. */
function Forlopp({ namndId, avslutId }: { namndId: string; avslutId: string }): ReactNode {
  const fragor = useQueryClient();
  const [fel, sattFel] = useState<unknown>(null);
  const { data: k, error, refetch } = useQuery(korningFraga(namndId, avslutId));
  const { data: rader } = useQuery(kvarFraga(namndId, k));
  if (error !== null) return <Felbesked fel={error} vad="Körningen kunde inte hämtas" igen={() => void refetch()} />;
  if (k === undefined) return null;
  const styr = async (vad: 'avbrott' | 'fortsattning'): Promise<void> => {
    try {
      const stig = { params: { path: { namndId, avslutId } } };
      await hamtat(
        vad === 'avbrott'
          ? klient.POST('/api/namnder/{namndId}/arendeavslut/{avslutId}/avbrott', stig)
          : klient.POST('/api/namnder/{namndId}/arendeavslut/{avslutId}/fortsattning', stig),
      );
      await fragor.invalidateQueries({ queryKey: grund(namndId) });
    } catch (orsak) {
      if (somKlubbafel(orsak).status !== 401) sattFel(orsak);
    }
  };
  const ovriga = (rader?.rader ?? []).filter((r) => r.utfall !== 'avslutat');
  return (
    <Avdelning
      rubrik="Så går det"
      status
      vid={`${antal(k.avslutade, 'avslutat', 'avslutade')}, ${String(k.behandlade)} av ${String(k.antal)} behandlade`}
    >
      <p className="rad">
        <Lage marke={LAGE[k.lage].marke}>{LAGE[k.lage].ord}</Lage>
        <progress max={Math.max(1, k.antal)} value={k.behandlade} aria-label="Behandlade ärenden" />
        {gar(k) && <Button onClick={() => void styr('avbrott')}>Avbryt</Button>}
        {k.lage === 'avbruten' && <Button onClick={() => void styr('fortsattning')}>Fortsätt</Button>}
      </p>
      {fel !== null && <Felbesked fel={fel} vad="Körningen är oförändrad" />}
      {ovriga.length > 0 && (
        <Tabell bildtext="Ärenden som inte är avslutade" kolumner={['Dnr', 'Ärende', 'Utfall', 'Varför']}>
          {ovriga.map((r) => (
            <tr role="row" key={r.ordning}>
              <Cell klass="dnr">{r.dnr}</Cell>
              <td role="cell" className="bred">
                <Link
                  className="rubrik"
                  to="/namnder/$namndId/arenden/$arendeId"
                  params={{ namndId, arendeId: r.arendeId }}
                >
                  {r.arendemening}
                </Link>
              </td>
              <Cell klass="smal">
                <Lage marke={UTFALL[r.utfall].marke}>{UTFALL[r.utfall].ord}</Lage>
              </Cell>
              <Cell klass="svag bred">{r.text}</Cell>
            </tr>
          ))}
        </Tabell>
      )}
    </Avdelning>
  );
}

function Tidigare({ namndId, valj }: { namndId: string; valj: (id: string) => void }): ReactNode {
  const { data } = useQuery(korningarFraga(namndId));
  return (
    <Avdelning rubrik="Tidigare körningar">
      {data?.length === 0 && <Tomt>Här står de gånger många ärenden avslutats på en gång.</Tomt>}
      {data !== undefined && data.length > 0 && (
        <ul className="lista">
          {data.map((k) => {
            const { datum, tid } = tidpunkt(k.skapadTid);
            return (
              <li key={k.id} className="rad">
                <button type="button" className="lankknapp" onClick={() => valj(k.id)}>
                  {datum} kl. {tid}
                </button>
                <Lage marke={LAGE[k.lage].marke}>{LAGE[k.lage].ord}</Lage>
                <span className="svag">
                  {k.vem}, {k.avslutade} av {k.antal} avslutade
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </Avdelning>
  );
}

/** Avslutar många ärenden på en gång efter en regel: först visas vilka, sedan hur det går. */
export function AvslutaManga(): ReactNode {
  const { namndId } = rutt.useParams();
  const { korning } = rutt.useSearch();
  const ga = rutt.useNavigate();
  const { namnd, far } = useNamnd();
  if (!far('arende.massavslut')) return <FinnsInte />;
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        rubrik="Avsluta många ärenden"
        titel={`Avsluta många, ${namnd?.diariekod ?? ''}`}
        smula={
          <Brodsmulor>
            <Link to="/namnder/$namndId/arenden" params={{ namndId }}>
              Diarium
            </Link>
            Avsluta många
          </Brodsmulor>
        }
        ingress="Välj vilka ärenden det gäller och se dem först. Inget avslutas förrän du säger till, och varje ärende går att öppna igen."
      />
      {korning !== undefined && <Forlopp key={korning} namndId={namndId} avslutId={korning} />}
      <Avslutsregel namndId={namndId} borjat={(id) => void ga({ search: { korning: id } })} />
      <Tidigare namndId={namndId} valj={(id) => void ga({ search: { korning: id } })} />
    </main>
  );
}

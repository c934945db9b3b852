import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Avdelning, Panel } from '../../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../../delar/Besked.js';
import { Lage } from '../../../delar/Lage.js';
import { Skelett } from '../../../delar/Skelett.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { somKlubbafel } from '../../../klient/fel.js';
import { idag } from '../../../klient/servertid.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { antal, stor, uppraknat } from '../../../sprak/ord.js';
import { FinnsInte } from '../../Sidfel.js';
import { personFraga, type Uppdrag, uppdragFraga } from '../fragor.js';
import { partiord, ROLLORD } from '../ord.js';
import { useNamnd } from '../useNamnd.js';
import { Kontaktuppgifter } from './Kontaktuppgifter.js';
import { SKYDDSORD } from './skydd.js';
import { KNAPPKOLUMN } from '../knappkolumn.js';

function laget(u: Uppdrag, nu: string): ReactNode {
  if (u.fran > nu) return <Lage marke="utkast">Kommer</Lage>;
  return u.till !== null && u.till < nu ? <Lage marke="utgar">Slutat</Lage> : <Lage marke="klar">Gäller</Lage>;
}

function Uppdragen({
  namndId,
  uppdrag,
  farSkriva,
}: {
  namndId: string;
  uppdrag: readonly Uppdrag[];
  farSkriva: boolean;
}): ReactNode {
  const nu = idag();
  if (uppdrag.length === 0) {
    return <Tomt>Personen har inget uppdrag i nämnden. Här står uppdragen, också de som har slutat.</Tomt>;
  }
  return (
    <Tabell
      bildtext="Uppdrag i nämnden"
      kolumner={['Uppdrag', 'Plats', 'Parti', 'Från', 'Till och med', 'Läge', KNAPPKOLUMN]}
    >
      {uppdrag.map((u) => (
        <tr role="row" key={u.id}>
          <th role="rowheader" scope="row">
            {ROLLORD[u.roll]}
          </th>
          <Cell klass="tal" etikett="plats">
            {u.plats}
          </Cell>
          <Cell>{partiord(u.parti)}</Cell>
          <Cell klass="nr" etikett="från">
            {u.fran}
          </Cell>
          <Cell klass="nr" etikett="till och med">
            {u.till ?? 'tills vidare'}
          </Cell>
          <Cell>{laget(u, nu)}</Cell>
          <td role="cell">
            {farSkriva && (u.till === null || u.till >= nu) && (
              <Link to="/namnder/$namndId/namnden/val" params={{ namndId }} search={{ vad: 'avgang', uppdrag: u.id }}>
                Registrera avsägelse<span className="dold"> från {ROLLORD[u.roll]}</span>
              </Link>
            )}
          </td>
        </tr>
      ))}
    </Tabell>
  );
}

/** En person i nämnden: uppdragen genom tiden, och hur man når personen. */
export function Personen(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const { personId = '' } = useParams({ strict: false });
  const person = useQuery(personFraga(namndId, personId));
  const uppdrag = useQuery(uppdragFraga(namndId));
  const nu = idag();
  if (person.error !== null && somKlubbafel(person.error).status === 404) return <FinnsInte />;
  const egna = (uppdrag.data ?? []).filter((u) => u.personId === personId).sort((a, b) => b.fran.localeCompare(a.fran));
  const gallande = egna.filter((u) => u.fran <= nu && (u.till ?? nu) >= nu);
  const p = person.data;
  return (
    <>
      <Sidhuvud
        key={p === undefined ? 'hamtas' : 'klar'}
        rubrik={p?.namn ?? 'Person'}
        smula={
          <>
            <Link to="/namnder/$namndId/namnden" params={{ namndId }} search={{}}>
              Nämnden
            </Link>{' '}
            / {namnd?.namn}
          </>
        }
        ingress={
          uppdrag.data === undefined
            ? undefined
            : gallande.length === 0
              ? 'Inget uppdrag i nämnden i dag.'
              : `${stor(uppraknat(gallande.map((u) => `${ROLLORD[u.roll]}${u.parti === null ? '' : ` (${u.parti})`}`)))}.`
        }
      />
      {person.error !== null && (
        <Felbesked fel={person.error} vad="Personen kunde inte hämtas" igen={() => void person.refetch()} />
      )}
      {person.isPending && <Skelett rader={6} vad="personen" />}
      {p !== undefined && (
        <div className="tva tva--org">
          <Avdelning rubrik="Uppdrag i nämnden" vid={antal(egna.length, 'uppdrag', 'uppdrag')}>
            {uppdrag.error !== null && (
              <Felbesked fel={uppdrag.error} vad="Uppdragen kunde inte hämtas" igen={() => void uppdrag.refetch()} />
            )}
            {uppdrag.data !== undefined && (
              <Uppdragen namndId={namndId} uppdrag={egna} farSkriva={far('organisation.skriv')} />
            )}
          </Avdelning>
          <aside aria-label="Uppgifter om personen">
            <Panel rubrik="Uppgifter">
              {p.skydd !== 'inget' && (
                <p>
                  <Lage marke="last">{SKYDDSORD[p.skydd]}</Lage>
                </p>
              )}
              {far('organisation.skriv') ? (
                <Kontaktuppgifter person={p} key={p.id} />
              ) : (
                <dl className="faktalista">
                  <dt>E-post</dt>
                  <dd>{p.skyddad ? 'skyddad' : (p.epost ?? 'saknas')}</dd>
                  <dt>Telefon</dt>
                  <dd>{p.skyddad ? 'skyddad' : (p.telefon ?? 'saknas')}</dd>
                </dl>
              )}
            </Panel>
          </aside>
        </div>
      )}
    </>
  );
}

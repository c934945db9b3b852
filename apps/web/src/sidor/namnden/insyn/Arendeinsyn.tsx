import { Button } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Avdelning, Panel } from '../../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../../delar/Besked.js';
import { Lage, Sekretess } from '../../../delar/Lage.js';
import { Skelett } from '../../../delar/Skelett.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { somKlubbafel } from '../../../klient/fel.js';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { antal } from '../../../sprak/ord.js';
import { FinnsInte } from '../../Sidfel.js';
import { organisationsnyckel } from '../fragor.js';
import { ROLLNAMN } from '../konton/roller.js';
import { useNamnd } from '../useNamnd.js';
import { KNAPPKOLUMN } from '../knappkolumn.js';

type Person = components['schemas']['PersoninsynDto'];

const insynFraga = (namndId: string, arendeId: string) =>
  queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'insyn', arendeId],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/arenden/{arendeId}/insyn', { params: { path: { namndId, arendeId } } }),
      ),
  });

const arendeFraga = (namndId: string, arendeId: string) =>
  queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'arende', arendeId],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/arenden/{arendeId}', { params: { path: { namndId, arendeId } } }),
      ),
  });

const arendenFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'arenden'],
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/arenden', { params: { path: { namndId }, query: { antal: 100 } } }),
        )
      ).rader,
  });

/** Vad personen ser, som märke och ord. */
function Ser({ p, sekretess }: { p: Person; sekretess: boolean }): ReactNode {
  if (!p.serArendet) return <Lage marke="nej">Ser inget</Lage>;
  if (!sekretess) return <Lage marke="klar">Ser ärendet</Lage>;
  return p.serSkyddat ? <Lage marke="last">Ser också det skyddade</Lage> : <Lage marke="halv">Ser det offentliga</Lage>;
}

function Rader({ personer, sekretess }: { personer: readonly Person[]; sekretess: boolean }): ReactNode {
  return (
    <Tabell bildtext="Vem som får se ärendet" kolumner={['Namn', 'Roller', 'Ser', 'Varför', 'Får göra']}>
      {personer.map((p) => (
        <tr role="row" key={p.kontoId}>
          <th role="rowheader" scope="row">
            {p.namn}
          </th>
          <Cell klass="svag">{p.roller.map((roll) => ROLLNAMN[roll] ?? roll).join(', ')}</Cell>
          <td role="cell">
            <Ser p={p} sekretess={sekretess} />
          </td>
          <Cell klass="bred">
            {p.skal.map((s) => s.text).join(' ')} {p.varforInte}
          </Cell>
          <Cell klass="svag bred">{p.far.join(', ')}</Cell>
        </tr>
      ))}
    </Tabell>
  );
}

/** Vem som får se ett ärende i dag, och varför. */
export function Arendeinsyn(): ReactNode {
  const { namndId, far } = useNamnd();
  const { arendeId = '' } = useParams({ strict: false });
  const insyn = useQuery({ ...insynFraga(namndId, arendeId), enabled: far('insyn.las') });
  const arende = useQuery({ ...arendeFraga(namndId, arendeId), enabled: far('insyn.las') });
  const fel = insyn.error ?? arende.error;
  if (!far('insyn.las') || (fel !== null && somKlubbafel(fel).status === 404)) return <FinnsInte />;
  const { data } = insyn;
  const ser = data?.personer.filter((p) => p.serArendet).length ?? 0;
  return (
    <>
      <Sidhuvud
        key={data === undefined ? 'hamtas' : 'klar'}
        rubrik={data === undefined ? 'Vem får se ärendet?' : `${antal(ser, 'person', 'personer')} får se ärendet i dag`}
        titel="Vem får se ärendet"
        smula={arende.data === undefined ? 'Ärende' : `${arende.data.dnr} / Vem får se ärendet, och varför`}
        {...(arende.data === undefined ? {} : { ingress: arende.data.arendemening })}
      />
      {fel !== null && (
        <Felbesked fel={fel} vad="Det gick inte att se vem som får läsa" igen={() => void insyn.refetch()} />
      )}
      {insyn.isPending && <Skelett rader={8} vad="vem som får se ärendet" />}
      {data !== undefined && (
        <>
          {data.sekretess && (
            <p>
              <Sekretess lagrum={null} /> Bara de som står som ”Ser också det skyddade” läser det. Varje läsning loggas.
            </p>
          )}
          <Avdelning rubrik="De som hör till nämnden" status vid={antal(data.personer.length, 'person', 'personer')}>
            <Rader personer={data.personer} sekretess={data.sekretess} />
          </Avdelning>
        </>
      )}
    </>
  );
}

/** Välj ett ärende, och se vem som får se det. */
export function Insynsval(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const [sokt, sok] = useState('');
  const ga = useNavigate();
  const { data, error, isPending, refetch } = useQuery({ ...arendenFraga(namndId), enabled: far('insyn.las') });
  if (!far('insyn.las')) return <FinnsInte />;
  const text = sokt.toLocaleLowerCase('sv');
  const traffar = (data ?? []).filter((a) => `${a.dnr} ${a.arendemening}`.toLocaleLowerCase('sv').includes(text));
  return (
    <>
      <Sidhuvud
        rubrik="Vem får se ärendet, och varför?"
        titel={`Vem får se, ${namnd?.diariekod ?? ''}`}
        smula={`${namnd?.namn ?? ''} / Vem får se`}
        ingress="Svaret gäller i dag och kommer ur samma regler som visar ärendet: rollerna, uppdragen, ersättare vid frånvaro, granskningar och namngiven åtkomst."
      />
      <div className="tva tva--org">
        <Avdelning rubrik="Ärenden" status vid={antal(traffar.length, 'ärende', 'ärenden')}>
          {error !== null && <Felbesked fel={error} vad="Ärendena kunde inte hämtas" igen={() => void refetch()} />}
          {isPending && <Skelett rader={6} vad="ärendena" />}
          {data !== undefined && traffar.length === 0 && <Tomt>Inget ärende innehåller ”{sokt}”.</Tomt>}
          {traffar.length > 0 && (
            <Tabell bildtext="Ärenden att fråga om" kolumner={['Diarienummer', 'Ärende', KNAPPKOLUMN]}>
              {traffar.map((a) => (
                <tr role="row" key={a.id}>
                  <Cell klass="dnr">{a.dnr}</Cell>
                  <th role="rowheader" scope="row">
                    {a.arendemening}
                  </th>
                  <td role="cell">
                    <Button
                      size="xs"
                      onClick={() =>
                        void ga({
                          to: '/namnder/$namndId/namnden/insyn/$arendeId',
                          params: { namndId, arendeId: a.id },
                        })
                      }
                    >
                      Vem får se?<span className="dold"> {a.dnr}</span>
                    </Button>
                  </td>
                </tr>
              ))}
            </Tabell>
          )}
        </Avdelning>
        <aside aria-label="Sök ärende">
          <Panel rubrik="Sök">
            <label className="falt">
              <span className="etikett">Diarienummer eller ord</span>
              <input
                className="in"
                type="search"
                value={sokt}
                autoComplete="off"
                onChange={(handelse) => sok(handelse.currentTarget.value)}
              />
            </label>
          </Panel>
        </aside>
      </div>
    </>
  );
}

import { queryOptions, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Avdelning } from '../../../delar/Avdelning.js';
import { Felbesked } from '../../../delar/Besked.js';
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

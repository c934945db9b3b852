import { Button, NativeSelect } from '@mantine/core';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Avdelning } from '../../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../../delar/Besked.js';
import { Skelett } from '../../../delar/Skelett.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { hamtat, klient } from '../../../klient/klient.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { tidpunkt } from '../../../sprak/datum.js';
import { antal } from '../../../sprak/ord.js';
import { FinnsInte } from '../../Sidfel.js';
import { organisationsnyckel } from '../fragor.js';
import { useNamnd } from '../useNamnd.js';

const PER_SIDA = 50;
const SLAG = { sekretess: 'sekretess', granskning: 'granskning' } as const;
type Slag = keyof typeof SLAG;

const SAK: Readonly<Record<string, string>> = {
  arende: 'ärende',
  handling: 'handling',
  skrivelse: 'tjänsteskrivelse',
  sammantrade: 'sammanträde',
  protokoll: 'protokoll',
  paragraf: 'paragraf',
  person: 'person',
};

const lasloggFraga = (namndId: string, slag: Slag | '', sida: number) =>
  queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'laslogg', slag, sida],
    placeholderData: keepPreviousData,
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/laslogg', {
          params: {
            path: { namndId },
            query: { antal: PER_SIDA, sida, sortera: '-tid', ...(slag === '' ? {} : { slag }) },
          },
        }),
      ),
  });

/** Vem som har läst det som har sekretess, och vad revisorer har läst. */
export function Laslogg(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const [slag, sattSlag] = useState<Slag | ''>('');
  const [sida, sattSida] = useState(1);
  const { data, error, isPending, refetch } = useQuery({
    ...lasloggFraga(namndId, slag, sida),
    enabled: far('laslogg.las'),
  });
  if (!far('laslogg.las')) return <FinnsInte />;
  const sidor = Math.max(1, Math.ceil((data?.antal ?? 0) / PER_SIDA));
  return (
    <>
      <Sidhuvud
        rubrik="Läslogg"
        titel={`Läslogg, ${namnd?.diariekod ?? ''}`}
        smula={`${namnd?.namn ?? ''} / Läslogg`}
        ingress="Varje läsning av det som har sekretess, och allt som en revisor läser, med varför det fick läsas."
      />
      <div className="filter">
        <NativeSelect
          label="Visa"
          value={slag}
          onChange={(handelse) => {
            sattSlag(handelse.currentTarget.value as Slag | '');
            sattSida(1);
          }}
          data={[
            { value: '', label: 'allt' },
            { value: 'sekretess', label: 'läsning av sekretess' },
            { value: 'granskning', label: 'revisorers läsning' },
          ]}
        />
      </div>
      {error !== null && <Felbesked fel={error} vad="Läsloggen kunde inte hämtas" igen={() => void refetch()} />}
      {isPending && <Skelett rader={8} vad="läsloggen" />}
      {data !== undefined && (
        <Avdelning rubrik="Läsningar" status vid={`${antal(data.antal, 'läsning', 'läsningar')}, senaste först`}>
          {data.rader.length === 0 ? (
            <Tomt>Här står vem som har läst det som har sekretess. Ingen har läst något än.</Tomt>
          ) : (
            <Tabell bildtext="Läsningar, senaste först" kolumner={['Tid', 'Vem', 'Läste', 'Grund', 'Slag']}>
              {data.rader.map((rad) => {
                const { datum, tid } = tidpunkt(rad.tid);
                return (
                  <tr role="row" key={rad.id}>
                    <Cell klass="nr">
                      {datum} {tid}
                    </Cell>
                    <th role="rowheader" scope="row">
                      {rad.namn}
                      {rad.forNamn !== null && <span className="svag"> för {rad.forNamn}</span>}
                    </th>
                    <Cell>
                      {SAK[rad.objekt] ?? rad.objekt} <span className="svag liten">{rad.objektId.slice(-8)}</span>
                    </Cell>
                    <Cell>{rad.grund}</Cell>
                    <Cell>{SLAG[rad.slag]}</Cell>
                  </tr>
                );
              })}
            </Tabell>
          )}
        </Avdelning>
      )}
      {sidor > 1 && (
        <nav className="sidor" aria-label="Sidor">
          <Button disabled={sida === 1} onClick={() => sattSida(sida - 1)}>
            Föregående sida
          </Button>
          <span>
            Sida {sida} av {sidor}
          </span>
          <Button disabled={sida === sidor} onClick={() => sattSida(sida + 1)}>
            Nästa sida
          </Button>
        </nav>
      )}
    </>
  );
}

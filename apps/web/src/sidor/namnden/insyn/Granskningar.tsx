import { Button, NativeSelect, TextInput } from '@mantine/core';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Avdelning, Panel } from '../../../delar/Avdelning.js';
import { Bekrafta } from '../../../delar/Bekrafta.js';
import { Felbesked, Tomt } from '../../../delar/Besked.js';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { Kryss } from '../../../delar/formular/Val.js';
import { Skelett } from '../../../delar/Skelett.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { antal } from '../../../sprak/ord.js';
import { FinnsInte } from '../../Sidfel.js';
import { granskaTid, period, tidslage } from '../forvaltning/tid.js';
import { Tidslage } from '../forvaltning/Tidslage.js';
import { allaSidor, omVersion, organisationsnyckel } from '../fragor.js';
import { useNamnd } from '../useNamnd.js';
import { KNAPPKOLUMN } from '../knappkolumn.js';

type Granskning = components['schemas']['GranskningDto'];

interface Varden {
  kontoId: string;
  andamal: string;
  beslutadAv: string;
  sekretess: boolean;
  fran: string;
  till: string;
}

const granskningarFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'granskningar'],
    queryFn: async () =>
      await allaSidor(
        async (sida) =>
          await hamtat(
            klient.GET('/api/namnder/{namndId}/granskningar', {
              params: { path: { namndId }, query: { antal: 100, sida, sortera: '-fran' } },
            }),
          ),
      ),
  });

const revisorerFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'revisorer'],
    queryFn: async () =>
      (await hamtat(klient.GET('/api/namnder/{namndId}/granskningar/revisorer', { params: { path: { namndId } } })))
        .rader,
  });

function granska(v: Varden): Partial<Record<keyof Varden, string>> {
  return {
    ...(v.kontoId === '' ? { kontoId: 'Välj revisorn' } : {}),
    ...(v.andamal.trim() === '' ? { andamal: 'Skriv vad granskningen gäller' } : {}),
    ...(v.beslutadAv.trim() === '' ? { beslutadAv: 'Skriv vem som beslutade om granskningen' } : {}),
    ...granskaTid(v),
  };
}

function Oppna({ namndId }: { namndId: string }): ReactNode {
  const fragor = useQueryClient();
  const { data: revisorer = [], isPending } = useQuery(revisorerFraga(namndId));
  const f = useFormular<Varden, Granskning>({
    nyckel: `granskning:${namndId}`,
    fran: { kontoId: '', andamal: '', beslutadAv: '', sekretess: false, fran: '', till: '' },
    etiketter: {
      kontoId: 'Revisor',
      andamal: 'Vad gäller granskningen?',
      beslutadAv: 'Beslut',
      sekretess: 'Omfattar också det som har sekretess',
      fran: 'Första dagen',
      till: 'Sista dagen',
    },
    granska,
    skicka: async (body) =>
      await hamtat(klient.POST('/api/namnder/{namndId}/granskningar', { params: { path: { namndId } }, body })),
    klart: async (g) => {
      await fragor.invalidateQueries({ queryKey: organisationsnyckel(namndId) });
      kvittera(`${g.namn} kan läsa i nämnden ${period(g.fran, g.till)}`);
    },
  });
  if (!isPending && revisorer.length === 0) {
    return (
      <p>Ingen har rollen revisor i nämnden. Ge någon den under Konton och roller, så kan en granskning öppnas.</p>
    );
  }
  return (
    <Formular
      formular={f}
      verb="Öppna granskningen"
      pagar="Öppnar …"
      gora="granskningen kan öppnas"
      vad="Granskningen är inte öppnad"
    >
      <NativeSelect
        {...f.text('kontoId')}
        data={[{ value: '', label: 'Välj' }, ...revisorer.map((r) => ({ value: r.kontoId, label: r.namn }))]}
      />
      <TextInput {...f.text('andamal')} autoComplete="off" />
      <TextInput
        {...f.text('beslutadAv')}
        description="Till exempel Kommunrevisionen 2026-02-10 § 4."
        autoComplete="off"
      />
      <Datumfalt {...f.text('fran')} bytTill={(varde) => f.andra('fran', varde)} />
      <Datumfalt {...f.text('till')} bytTill={(varde) => f.andra('till', varde)} />
      <Kryss {...f.kryss('sekretess')} hjalp="Allt som revisorn läser skrivs i läsloggen." />
    </Formular>
  );
}

function Rader({
  namndId,
  rader,
  farSkriva,
}: {
  namndId: string;
  rader: readonly Granskning[];
  farSkriva: boolean;
}): ReactNode {
  const fragor = useQueryClient();
  const [slutas, sattSlutas] = useState<Granskning | null>(null);
  return (
    <>
      <Tabell
        bildtext="Granskningar"
        kolumner={['Revisor', 'Ändamål', 'Beslut', 'Tid', 'Sekretess', 'Läge', KNAPPKOLUMN]}
      >
        {rader.map((g) => (
          <tr role="row" key={g.id}>
            <th role="rowheader" scope="row">
              {g.namn}
            </th>
            <Cell>{g.andamal}</Cell>
            <Cell klass="svag">{g.beslutadAv}</Cell>
            <Cell>{period(g.fran, g.till)}</Cell>
            <Cell etikett="sekretess">{g.sekretess ? 'omfattas' : 'omfattas inte'}</Cell>
            <td role="cell">
              <Tidslage rad={g} />
            </td>
            <td role="cell">
              {farSkriva && tidslage(g) !== 'slut' && (
                <Button size="xs" onClick={() => sattSlutas(g)}>
                  Sluta granskningen<span className="dold"> {g.andamal}</span>
                </Button>
              )}
            </td>
          </tr>
        ))}
      </Tabell>
      {slutas !== null && (
        <Bekrafta
          oppen
          rubrik={`Sluta granskningen ”${slutas.andamal}”?`}
          verb="Sluta granskningen"
          avsta="Låt den gälla"
          pagar="Slutar …"
          vad="Granskningen gäller fortfarande"
          stang={() => sattSlutas(null)}
          gor={async () => {
            await hamtat(
              klient.POST('/api/namnder/{namndId}/granskningar/{granskningId}/slut', {
                params: { path: { namndId, granskningId: slutas.id } },
                headers: omVersion(slutas.version),
              }),
            );
            await fragor.invalidateQueries({ queryKey: organisationsnyckel(namndId) });
            kvittera(`${slutas.namn} kan inte längre läsa i nämnden`);
          }}
        >
          <p>{slutas.namn} ser från och med nu inget i nämnden. Ska granskningen fortsätta öppnas en ny.</p>
        </Bekrafta>
      )}
    </>
  );
}

/** Revisorernas granskningar: till ett ändamål, under en tid. */
export function Granskningar(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const fraga = useQuery({ ...granskningarFraga(namndId), enabled: far('granskning.las') });
  if (!far('granskning.las')) return <FinnsInte />;
  const { data } = fraga;
  const oppna = (data ?? []).filter((g) => tidslage(g) === 'galler').length;
  const farSkriva = far('granskning.skriv');
  return (
    <>
      <Sidhuvud
        rubrik={
          data === undefined
            ? 'Granskningar'
            : oppna === 0
              ? 'Ingen granskning pågår'
              : antal(oppna, 'granskning pågår', 'granskningar pågår')
        }
        titel={`Granskningar, ${namnd?.diariekod ?? ''}`}
        smula={`${namnd?.namn ?? ''} / Granskningar`}
        ingress="En revisor läser det som granskningen behöver, under dess tid, och ändrar inget (KL 12:9). Det som läses loggas."
      />
      {fraga.error !== null && (
        <Felbesked fel={fraga.error} vad="Granskningarna kunde inte hämtas" igen={() => void fraga.refetch()} />
      )}
      {fraga.isPending && <Skelett rader={4} vad="granskningarna" />}
      {data !== undefined && (
        <div className="tva tva--org">
          <Avdelning rubrik="Granskningar" status vid={antal(data.length, 'granskning', 'granskningar')}>
            {data.length === 0 ? (
              <Tomt>Här står vilka revisorer som får läsa i nämnden, varför och hur länge.</Tomt>
            ) : (
              <Rader namndId={namndId} rader={data} farSkriva={farSkriva} />
            )}
          </Avdelning>
          {farSkriva && (
            <aside aria-label="Öppna en granskning">
              <Panel rubrik="Öppna en granskning">
                <Oppna namndId={namndId} />
              </Panel>
            </aside>
          )}
        </div>
      )}
    </>
  );
}

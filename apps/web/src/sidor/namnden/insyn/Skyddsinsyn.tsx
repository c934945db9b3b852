import { Button, NativeSelect, TextInput } from '@mantine/core';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Avdelning, Panel } from '../../../delar/Avdelning.js';
import { Bekrafta } from '../../../delar/Bekrafta.js';
import { Felbesked, Tomt } from '../../../delar/Besked.js';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { Skelett } from '../../../delar/Skelett.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { idag } from '../../../klient/servertid.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { antal } from '../../../sprak/ord.js';
import { FinnsInte } from '../../Sidfel.js';
import { tidslage } from '../forvaltning/tid.js';
import { Tidslage } from '../forvaltning/Tidslage.js';
import { omVersion, organisationsnyckel } from '../fragor.js';
import { KNAPPKOLUMN } from '../knappkolumn.js';
import { rollerFraga } from '../konton/rollerfraga.js';
import { useNamnd } from '../useNamnd.js';

type Insyn = components['schemas']['SkyddsinsynDto'];

interface Varden {
  kontoId: string;
  fran: string;
  till: string;
  skal: string;
}

const DATUM = /^\d{4}-\d{2}-\d{2}$/u;
/** Bara de som sköter kallelser och register kan behöva se dem (OSL 22:1). */
const KAN_UTSES = new Set(['registrator', 'namndsekreterare']);

const insynFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'skyddsinsyn'],
    queryFn: async () =>
      (await hamtat(klient.GET('/api/namnder/{namndId}/skyddsinsyn', { params: { path: { namndId } } }))).utsedda,
  });

function Utse({ namndId }: { namndId: string }): ReactNode {
  const fragor = useQueryClient();
  const { data: roller = [] } = useQuery(rollerFraga(namndId));
  const konton = new Map(
    roller.filter((r) => KAN_UTSES.has(r.roll) && tidslage(r) !== 'slut').map((r) => [r.kontoId, r.namn]),
  );
  const f = useFormular<Varden, Insyn>({
    nyckel: `skyddsinsyn:${namndId}`,
    fran: { kontoId: '', fran: idag(), till: '', skal: '' },
    etiketter: { kontoId: 'Vem?', fran: 'Från', till: 'Till och med', skal: 'Varför behövs det?' },
    granska: (v) => ({
      ...(v.kontoId === '' ? { kontoId: 'Välj vem som ska få se uppgifterna' } : {}),
      ...(DATUM.test(v.fran) ? {} : { fran: 'Ange den första dagen' }),
      ...(v.till !== '' && v.till < v.fran ? { till: 'Sista dagen kan inte ligga före den första' } : {}),
      ...(v.skal.trim() === '' ? { skal: 'Skriv varför personen behöver se uppgifterna' } : {}),
    }),
    skicka: async ({ till, ...body }) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/skyddsinsyn', {
          params: { path: { namndId } },
          body: { ...body, till: till === '' ? null : till },
        }),
      ),
    klart: async (rad) => {
      await fragor.invalidateQueries({ queryKey: organisationsnyckel(namndId) });
      kvittera(`${rad.namn} kan se skyddade personuppgifter i nämnden`);
    },
  });
  if (konton.size === 0) {
    return (
      <p>
        Ingen är registrator eller nämndsekreterare i nämnden. Bara de kan utses. Ge rollen under Konton och roller.
      </p>
    );
  }
  return (
    <Formular formular={f} verb="Utse" pagar="Sparar …" gora="någon kan utses" vad="Ingen är utsedd">
      <NativeSelect
        {...f.text('kontoId')}
        data={[{ value: '', label: 'Välj' }, ...[...konton].map(([value, label]) => ({ value, label }))]}
      />
      <TextInput
        {...f.text('skal')}
        description="Till exempel: sänder kallelsen med post till den som har skyddad adress."
        autoComplete="off"
      />
      <Datumfalt {...f.text('fran')} bytTill={(varde) => f.andra('fran', varde)} />
      <Datumfalt
        {...f.text('till')}
        hjalp="Lämnas tomt för tills vidare."
        bytTill={(varde) => f.andra('till', varde)}
      />
    </Formular>
  );
}

function Rader({
  namndId,
  rader,
  farSkriva,
}: {
  namndId: string;
  rader: readonly Insyn[];
  farSkriva: boolean;
}): ReactNode {
  const fragor = useQueryClient();
  const [slutas, sattSlutas] = useState<Insyn | null>(null);
  return (
    <>
      <Tabell
        bildtext="Utsedda att se skyddade uppgifter"
        kolumner={['Namn', 'Skäl', 'Från', 'Till och med', 'Läge', KNAPPKOLUMN]}
      >
        {rader.map((rad) => (
          <tr role="row" key={rad.id}>
            <th role="rowheader" scope="row">
              {rad.namn}
            </th>
            <Cell klass="svag">{rad.skal}</Cell>
            <Cell klass="nr" etikett="från">
              {rad.fran}
            </Cell>
            <Cell klass="nr" etikett="till och med">
              {rad.till ?? 'tills vidare'}
            </Cell>
            <td role="cell">
              <Tidslage rad={rad} />
            </td>
            <td role="cell">
              {farSkriva && tidslage(rad) !== 'slut' && (
                <Button size="xs" onClick={() => sattSlutas(rad)}>
                  Ta tillbaka<span className="dold"> insynen från {rad.namn}</span>
                </Button>
              )}
            </td>
          </tr>
        ))}
      </Tabell>
      {slutas !== null && (
        <Bekrafta
          oppen
          rubrik={`Ta tillbaka insynen från ${slutas.namn}?`}
          verb="Ta tillbaka insynen"
          avsta="Låt den gälla"
          pagar="Tar tillbaka …"
          vad="Insynen gäller fortfarande"
          stang={() => sattSlutas(null)}
          gor={async () => {
            await hamtat(
              klient.POST('/api/namnder/{namndId}/skyddsinsyn/{insynId}/slut', {
                params: { path: { namndId, insynId: slutas.id } },
                headers: omVersion(slutas.version),
                body: { till: idag() },
              }),
            );
            await fragor.invalidateQueries({ queryKey: organisationsnyckel(namndId) });
            kvittera(`${slutas.namn} ser inte skyddade uppgifter efter i dag`);
          }}
        >
          <p>I dag är sista dagen. Vad {slutas.namn} har läst står kvar i läsloggen.</p>
        </Bekrafta>
      )}
    </>
  );
}

/** Vem som får se skyddade personuppgifter i klartext, varför och hur länge. */
export function Skyddsinsyn(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const fraga = useQuery({ ...insynFraga(namndId), enabled: far('konto.las') });
  if (!far('konto.las')) return <FinnsInte />;
  const { data } = fraga;
  const farSkriva = far('konto.skriv');
  return (
    <>
      <Sidhuvud
        rubrik="Skyddade personuppgifter"
        titel={`Skyddade personuppgifter, ${namnd?.diariekod ?? ''}`}
        smula={`${namnd?.namn ?? ''} / Skyddade personuppgifter`}
        ingress="Uppgifterna syns ingenstans utom för den som är utsedd här. Varje läsning skrivs i läsloggen."
      />
      {fraga.error !== null && (
        <Felbesked fel={fraga.error} vad="De utsedda kunde inte hämtas" igen={() => void fraga.refetch()} />
      )}
      {fraga.isPending && <Skelett rader={3} vad="de utsedda" />}
      {data !== undefined && (
        <div className="tva tva--org">
          <Avdelning rubrik="Utsedda" status vid={antal(data.length, 'utsedd', 'utsedda')}>
            {data.length === 0 ? (
              <Tomt>Här står vem som får se skyddade uppgifter, varför och hur länge. Ingen är utsedd.</Tomt>
            ) : (
              <Rader namndId={namndId} rader={data} farSkriva={farSkriva} />
            )}
          </Avdelning>
          {farSkriva && (
            <aside aria-label="Utse någon">
              <Panel rubrik="Utse någon">
                <Utse namndId={namndId} />
              </Panel>
            </aside>
          )}
        </div>
      )}
    </>
  );
}

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
import { tidslage } from '../forvaltning/tid.js';
import { Tidslage } from '../forvaltning/Tidslage.js';
import { allaSidor, omVersion, organisationsnyckel, uppdragFraga } from '../fragor.js';
import { KNAPPKOLUMN } from '../knappkolumn.js';
import { arLedamot } from '../ord.js';
import { useNamnd } from '../useNamnd.js';

type Kontakt = components['schemas']['KontaktpolitikerDto'];

interface Varden {
  personId: string;
  verksamhet: string;
  fran: string;
  till: string;
}

const DATUM = /^\d{4}-\d{2}-\d{2}$/u;

const kontakterFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'kontaktpolitiker'],
    queryFn: async () =>
      await allaSidor(
        async (sida) =>
          await hamtat(
            klient.GET('/api/namnder/{namndId}/kontaktpolitiker', {
              params: { path: { namndId }, query: { antal: 100, sida, sortera: 'verksamhet' } },
            }),
          ),
      ),
  });

function Utse({ namndId }: { namndId: string }): ReactNode {
  const fragor = useQueryClient();
  const { data: uppdrag = [] } = useQuery(uppdragFraga(namndId, idag()));
  const invalda = uppdrag.filter((u) => arLedamot(u.roll) || u.roll === 'ersattare');
  const personer = [...new Map(invalda.map((u) => [u.personId, u.namn]))].sort((a, b) =>
    a[1].localeCompare(b[1], 'sv'),
  );
  const f = useFormular<Varden, Kontakt>({
    nyckel: `kontaktpolitiker:${namndId}`,
    fran: { personId: '', verksamhet: '', fran: idag(), till: '' },
    etiketter: { personId: 'Vem?', verksamhet: 'Verksamhet', fran: 'Från', till: 'Till och med' },
    granska: (v) => ({
      ...(v.personId === '' ? { personId: 'Välj en ledamot eller ersättare' } : {}),
      ...(v.verksamhet.trim() === '' ? { verksamhet: 'Skriv vilken skola, enhet eller verksamhet det gäller' } : {}),
      ...(DATUM.test(v.fran) ? {} : { fran: 'Ange den första dagen' }),
      ...(v.till !== '' && v.till < v.fran ? { till: 'Sista dagen kan inte ligga före den första' } : {}),
    }),
    skicka: async ({ till, ...body }) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/kontaktpolitiker', {
          params: { path: { namndId } },
          body: { ...body, till: till === '' ? null : till },
        }),
      ),
    klart: async (rad) => {
      await fragor.invalidateQueries({ queryKey: organisationsnyckel(namndId) });
      kvittera(`${rad.namn} är kontaktpolitiker för ${rad.verksamhet}`);
    },
  });
  return (
    <Formular formular={f} verb="Utse kontaktpolitiker" pagar="Sparar …" gora="någon kan utses" vad="Ingen är utsedd">
      <NativeSelect
        {...f.text('personId')}
        data={[{ value: '', label: 'Välj' }, ...personer.map(([value, label]) => ({ value, label }))]}
      />
      <TextInput {...f.text('verksamhet')} autoComplete="off" />
      <Datumfalt {...f.text('fran')} bytTill={(varde) => f.andra('fran', varde)} />
      <Datumfalt
        {...f.text('till')}
        hjalp="Lämnas tomt för mandatperioden ut."
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
  rader: readonly Kontakt[];
  farSkriva: boolean;
}): ReactNode {
  const fragor = useQueryClient();
  const [slutas, sattSlutas] = useState<Kontakt | null>(null);
  return (
    <>
      <Tabell
        bildtext="Kontaktpolitiker"
        kolumner={['Verksamhet', 'Kontaktpolitiker', 'Från', 'Till och med', 'Läge', KNAPPKOLUMN]}
      >
        {rader.map((rad) => (
          <tr role="row" key={rad.id}>
            <th role="rowheader" scope="row">
              {rad.verksamhet}
            </th>
            <Cell>
              {rad.namn}
              {rad.parti !== null && ` (${rad.parti})`}
            </Cell>
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
                  Avsluta
                  <span className="dold">
                    {' '}
                    {rad.namn}, {rad.verksamhet}
                  </span>
                </Button>
              )}
            </td>
          </tr>
        ))}
      </Tabell>
      {slutas !== null && (
        <Bekrafta
          oppen
          rubrik={`Avsluta ${slutas.namn} som kontaktpolitiker för ${slutas.verksamhet}?`}
          verb="Avsluta uppdraget"
          avsta="Låt det gälla"
          pagar="Avslutar …"
          vad="Uppdraget gäller fortfarande"
          stang={() => sattSlutas(null)}
          gor={async () => {
            await hamtat(
              klient.POST('/api/namnder/{namndId}/kontaktpolitiker/{kontaktpolitikerId}/slut', {
                params: { path: { namndId, kontaktpolitikerId: slutas.id } },
                headers: omVersion(slutas.version),
                body: { till: idag() },
              }),
            );
            await fragor.invalidateQueries({ queryKey: organisationsnyckel(namndId) });
            kvittera(`${slutas.namn} är kontaktpolitiker till och med i dag`);
          }}
        >
          <p>I dag är sista dagen. Raden står kvar i listan.</p>
        </Bekrafta>
      )}
    </>
  );
}

/** Vilka förtroendevalda som håller kontakt med vilka verksamheter. */
export function Kontaktpolitiker(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const { data, error, isPending, refetch } = useQuery(kontakterFraga(namndId));
  const farSkriva = far('organisation.skriv');
  return (
    <>
      <Sidhuvud
        rubrik="Kontaktpolitiker"
        titel={`Kontaktpolitiker, ${namnd?.diariekod ?? ''}`}
        smula={`${namnd?.namn ?? ''} / Kontaktpolitiker`}
        ingress="Ledamöter och ersättare som nämnden har utsett att hålla kontakt med en skola, en enhet eller en förening."
      />
      {error !== null && (
        <Felbesked fel={error} vad="Kontaktpolitikerna kunde inte hämtas" igen={() => void refetch()} />
      )}
      {isPending && <Skelett rader={4} vad="kontaktpolitikerna" />}
      {data !== undefined && (
        <div className="tva tva--org">
          <Avdelning rubrik="Kontaktpolitiker" status vid={antal(data.length, 'uppdrag', 'uppdrag')}>
            {data.length === 0 ? (
              <Tomt>Här står vem som håller kontakt med vilken verksamhet. Nämnden har inte utsett någon.</Tomt>
            ) : (
              <Rader namndId={namndId} rader={data} farSkriva={farSkriva} />
            )}
          </Avdelning>
          {farSkriva && (
            <aside aria-label="Utse kontaktpolitiker">
              <Panel rubrik="Utse kontaktpolitiker">
                <Utse namndId={namndId} />
              </Panel>
            </aside>
          )}
        </div>
      )}
    </>
  );
}

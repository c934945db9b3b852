import { TextInput } from '@mantine/core';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Avdelning, Panel } from '../../../delar/Avdelning.js';
import { Felbesked } from '../../../delar/Besked.js';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { Skelett } from '../../../delar/Skelett.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { jagFraga } from '../../../klient/inloggning.js';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { langDag } from '../../../sprak/datum.js';
import { FinnsInte } from '../../Sidfel.js';
import { type Organ, omVersion, organFraga, organisationsnyckel } from '../fragor.js';
import { useNamnd } from '../useNamnd.js';
import { Upphor } from './Upphor.js';

type Namnlista = components['schemas']['OrgannamnslistaDto'];

interface Varden {
  namn: string;
  fran: string;
  organ: string;
  paragraf: string;
  beslutsdag: string;
}

const DATUM = /^\d{4}-\d{2}-\d{2}$/u;

const namnFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'namn'],
    queryFn: async () =>
      (await hamtat(klient.GET('/api/namnder/{namndId}/namn', { params: { path: { namndId } } }))).namn,
  });

function BytNamn({ namndId, organ }: { namndId: string; organ: Organ }): ReactNode {
  const fragor = useQueryClient();
  const f = useFormular<Varden, Organ>({
    nyckel: `namnbyte:${namndId}`,
    fran: { namn: '', fran: '', organ: 'Kommunfullmäktige', paragraf: '', beslutsdag: '' },
    version: organ.version,
    etiketter: {
      namn: 'Nytt namn',
      fran: 'Första dagen med namnet',
      organ: 'Beslutat av',
      paragraf: 'Paragraf',
      beslutsdag: 'Beslutets dag',
    },
    stigar: { 'beslut.organ': 'organ', 'beslut.paragraf': 'paragraf', 'beslut.datum': 'beslutsdag' },
    granska: (v) => ({
      ...(v.namn.trim() === '' ? { namn: 'Skriv det nya namnet' } : {}),
      ...(DATUM.test(v.fran) ? {} : { fran: 'Ange den första dagen' }),
      ...(v.organ.trim() === '' ? { organ: 'Skriv vem som beslutade' } : {}),
      ...(v.paragraf.trim() === '' ? { paragraf: 'Ange beslutets paragraf' } : {}),
      ...(DATUM.test(v.beslutsdag) ? {} : { beslutsdag: 'Ange beslutets dag' }),
    }),
    skicka: async (v, version) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/namn', {
          params: { path: { namndId } },
          headers: omVersion(version),
          body: {
            namn: v.namn.trim(),
            fran: v.fran,
            beslut: { organ: v.organ.trim(), paragraf: v.paragraf.trim(), datum: v.beslutsdag },
          },
        }),
      ),
    klart: async () => {
      await fragor.invalidateQueries({ queryKey: organisationsnyckel(namndId) });
      await fragor.invalidateQueries({ queryKey: jagFraga.queryKey });
      kvittera('Namnbytet är registrerat');
    },
  });
  return (
    <Formular formular={f} verb="Byt namn" pagar="Sparar …" gora="namnet kan bytas" vad="Namnet är inte bytt">
      <TextInput {...f.text('namn')} autoComplete="off" />
      <Datumfalt
        {...f.text('fran')}
        hjalp="Det som är daterat före dagen behåller det gamla namnet."
        bytTill={(varde) => f.andra('fran', varde)}
      />
      <TextInput {...f.text('organ')} />
      <TextInput {...f.text('paragraf')} description="Till exempel § 164." autoComplete="off" />
      <Datumfalt {...f.text('beslutsdag')} bytTill={(varde) => f.andra('beslutsdag', varde)} />
    </Formular>
  );
}

const beslutsord = (beslut: Namnlista['namn'][number]['beslut']): string =>
  beslut === null ? '' : `${beslut.organ} ${beslut.datum} ${beslut.paragraf}`;

/** Vad nämnden har hetat och ska heta, och när den upphör. */
export function Namnochtid(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const organ = useQuery(organFraga(namndId));
  const namn = useQuery({ ...namnFraga(namndId), enabled: far('organisation.skriv') });
  if (!far('organisation.skriv')) return <FinnsInte />;
  const fel = organ.error ?? namn.error;
  return (
    <>
      <Sidhuvud
        rubrik="Namn och tid"
        titel={`Namn och tid, ${namnd?.diariekod ?? ''}`}
        smula={`${namnd?.namn ?? ''} / Namn och tid`}
        ingress={
          organ.data?.till == null
            ? undefined
            : `${organ.data.namn} upphör: ${langDag(organ.data.till)} är den sista dagen.`
        }
      />
      {fel !== null && (
        <Felbesked
          fel={fel}
          vad="Namnen kunde inte hämtas"
          igen={() => {
            void organ.refetch();
            void namn.refetch();
          }}
        />
      )}
      {fel === null && (organ.isPending || namn.isPending) && <Skelett rader={4} vad="namnen" />}
      {organ.data !== undefined && namn.data !== undefined && (
        <div className="tva tva--org">
          <Avdelning rubrik="Namn" status>
            <Tabell bildtext="Nämndens namn" kolumner={['Namn', 'Från', 'Beslut']}>
              {namn.data.map((n) => (
                <tr role="row" key={`${n.namn}${n.fran ?? ''}`}>
                  <th role="rowheader" scope="row">
                    {n.namn}
                  </th>
                  <Cell klass="nr">{n.fran ?? 'från början'}</Cell>
                  <Cell klass="svag">{beslutsord(n.beslut)}</Cell>
                </tr>
              ))}
            </Tabell>
          </Avdelning>
          <aside aria-label="Byta namn eller upphöra">
            <Panel rubrik="Byt namn">
              <BytNamn namndId={namndId} organ={organ.data} />
            </Panel>
            {far('konto.skriv') && organ.data.till === null && (
              <Panel rubrik="Nämnden upphör">
                <Upphor namndId={namndId} organ={organ.data} />
              </Panel>
            )}
          </aside>
        </div>
      )}
    </>
  );
}

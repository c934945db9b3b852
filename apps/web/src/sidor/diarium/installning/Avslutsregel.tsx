import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { ARENDESTATUS } from '../../../delar/arendeord.js';
import { Avdelning } from '../../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../../delar/Besked.js';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { Faltgrupp, Formular } from '../../../delar/formular/Formular.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { Kryss } from '../../../delar/formular/Val.js';
import { Lage } from '../../../delar/Lage.js';
import { Skelett } from '../../../delar/Skelett.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { idag } from '../../../klient/servertid.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { antal } from '../../../sprak/ord.js';
import { tolkaDatum } from '../../../sprak/tolkadatum.js';
import { Brister } from '../../arende/Avsluta.js';
import { arendenyckel } from '../../arende/fragor.js';
import { handlaggareFraga, handlaggarval } from '../handlaggare.js';
import { nyNyckel } from '../nyckel.js';
import { arendetyperFraga } from '../uppslag.js';

type Filter = components['schemas']['AvslutsfilterDto'];
type Korning = components['schemas']['ArendeavslutDto'];

const VISADE = 20;

const TOM = {
  status: '',
  arendetypId: '',
  handlaggareId: '',
  ar: '',
  ororaSedan: '',
  skal: '',
  trotsBrister: false,
};
type Varden = typeof TOM;

const ETIKETTER: Readonly<Record<keyof Varden, string>> = {
  status: 'Läge',
  arendetypId: 'Ärendetyp',
  handlaggareId: 'Handläggare',
  ar: 'Registrerade år',
  ororaSedan: 'Där inget hänt sedan',
  skal: 'Varför avslutas de?',
  trotsBrister: 'Avsluta också dem där något är ogjort som inte hindrar',
};

const LAGEN = ['registrerat', 'bereds', 'beslutat'] as const;

function somFilter(v: Varden): Filter {
  const status = LAGEN.find((en) => en === v.status);
  const orord = tolkaDatum(v.ororaSedan, idag());
  return {
    ...(status === undefined ? {} : { status }),
    ...(v.arendetypId === '' ? {} : { arendetypId: v.arendetypId }),
    ...(v.handlaggareId === '' ? {} : { handlaggareId: v.handlaggareId }),
    ...(/^\d{4}$/u.test(v.ar) ? { ar: Number(v.ar) } : {}),
    ...(orord === null ? {} : { ororaSedan: orord }),
  };
}

const forhandsFraga = (namndId: string, filter: Filter) =>
  queryOptions({
    queryKey: [...arendenyckel(namndId), 'avslut', 'forhand', filter],
    enabled: Object.keys(filter).length > 0,
    placeholderData: keepPreviousData,
    queryFn: async () =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/arendeavslut/forhandsvisning', {
          params: { path: { namndId } },
          body: { filter, antal: VISADE, sida: 1 },
        }),
      ),
  });

/** De ärenden som regeln träffar, med det som är ogjort i dem. */
function Forhand({ namndId, filter }: { namndId: string; filter: Filter }): ReactNode {
  const { data, error, isLoading, refetch } = useQuery(forhandsFraga(namndId, filter));
  if (Object.keys(filter).length === 0) return <Tomt>Välj något ovan, så visas ärendena här.</Tomt>;
  return (
    <Avdelning
      rubrik="De här ärendena träffas"
      status
      vid={
        data === undefined
          ? ''
          : data.antal > VISADE
            ? `${antal(data.antal, 'ärende', 'ärenden')}, de ${String(VISADE)} första visas`
            : antal(data.antal, 'ärende', 'ärenden')
      }
    >
      {error !== null && <Felbesked fel={error} vad="Ärendena kunde inte hämtas" igen={() => void refetch()} />}
      {isLoading && <Skelett rader={5} vad="ärendena" />}
      {data?.antal === 0 && <Tomt>Inget ärende som kan avslutas stämmer med det valda.</Tomt>}
      {data !== undefined && data.antal > 0 && (
        <Tabell bildtext="Ärenden som träffas" kolumner={['Dnr', 'Ärende', 'Läge', 'Ogjort']}>
          {data.rader.map((a) => (
            <tr role="row" key={a.arendeId}>
              <Cell klass="dnr">{a.dnr}</Cell>
              <Cell klass="bred stark-rad">{a.arendemening}</Cell>
              <Cell klass="smal">
                <Lage marke={ARENDESTATUS[a.status].marke}>{ARENDESTATUS[a.status].ord}</Lage>
              </Cell>
              <Cell klass="bred">{a.brister.length > 0 && <Brister brister={a.brister} />}</Cell>
            </tr>
          ))}
        </Tabell>
      )}
    </Avdelning>
  );
}

/** Regeln: vilka ärenden, och varför. Förhandsvisningen följer det man väljer. */
export function Avslutsregel({ namndId, borjat }: { namndId: string; borjat: (id: string) => void }): ReactNode {
  const fragor = useQueryClient();
  const nyckel = useRef(nyNyckel());
  const { data: typer = [] } = useQuery(arendetyperFraga(namndId));
  const { data: handlaggare = [] } = useQuery(handlaggareFraga(namndId));
  const f = useFormular<Varden, Korning>({
    nyckel: `avsluta-manga:${namndId}`,
    fran: TOM,
    etiketter: ETIKETTER,
    granska: (v) => ({
      ...(Object.keys(somFilter(v)).length === 0
        ? { status: 'Välj minst en sak, så att det syns vilka det gäller' }
        : {}),
      ...(v.ar !== '' && !/^\d{4}$/u.test(v.ar) ? { ar: 'Ange året med fyra siffror' } : {}),
      ...(v.ororaSedan !== '' && tolkaDatum(v.ororaSedan, idag()) === null ? { ororaSedan: 'Ange en dag' } : {}),
      ...(v.trotsBrister && v.skal.trim() === '' ? { skal: 'Skriv varför de avslutas fast något är ogjort' } : {}),
    }),
    skicka: async (v) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/arendeavslut', {
          params: { path: { namndId } },
          body: {
            filter: somFilter(v),
            skal: v.skal.trim() === '' ? null : v.skal.trim(),
            trotsBrister: v.trotsBrister,
            nyckel: nyckel.current,
          },
        }),
      ),
    klart: async (svar) => {
      nyckel.current = nyNyckel();
      await fragor.invalidateQueries({ queryKey: arendenyckel(namndId) });
      kvittera(`${antal(svar.antal, 'ärende', 'ärenden')} avslutas`);
      borjat(svar.id);
    },
  });
  return (
    <>
      <Formular
        formular={f}
        verb="Avsluta ärendena"
        pagar="Börjar …"
        gora="ärendena kan avslutas"
        vad="Inget är avslutat"
        avbryt={{ text: 'Rensa', gor: () => undefined }}
      >
        <Faltgrupp rubrik="Vilka ärenden?">
          <NativeSelect
            {...f.text('status')}
            data={[
              { value: '', label: 'Alla lägen' },
              ...LAGEN.map((value) => ({ value, label: ARENDESTATUS[value].ord })),
            ]}
          />
          <NativeSelect
            {...f.text('arendetypId')}
            data={[{ value: '', label: 'Alla ärendetyper' }, ...typer.map((t) => ({ value: t.id, label: t.namn }))]}
          />
          <NativeSelect {...f.text('handlaggareId')} data={handlaggarval(handlaggare, 'Alla handläggare')} />
          <TextInput {...f.text('ar')} inputMode="numeric" autoComplete="off" />
          <Datumfalt {...f.tolkad('ororaSedan')} />
        </Faltgrupp>
        <Forhand namndId={namndId} filter={somFilter(f.varden)} />
        <Kryss {...f.kryss('trotsBrister')} />
        <Textarea {...f.text('skal')} autosize minRows={2} description="Syns i varje ärende." autoComplete="off" />
      </Formular>
    </>
  );
}

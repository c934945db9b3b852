import { Button, NativeSelect } from '@mantine/core';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Avdelning, Panel } from '../../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../../delar/Besked.js';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { Skelett } from '../../../delar/Skelett.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { antal } from '../../../sprak/ord.js';
import { FinnsInte } from '../../Sidfel.js';
import { allaSidor, omVersion, organisationsnyckel } from '../fragor.js';
import { ROLLNAMN } from '../konton/roller.js';
import { useNamnd } from '../useNamnd.js';
import { granskaTid, period } from './tid.js';
import { Tidslage } from './Tidslage.js';
import { KNAPPKOLUMN } from '../knappkolumn.js';

type Rad = components['schemas']['FranvaroDto'];

interface Varden {
  kontoId: string;
  ersattareKontoId: string;
  fran: string;
  till: string;
}

const franvaroFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'franvaro'],
    queryFn: async () =>
      await allaSidor(
        async (sida) =>
          await hamtat(
            klient.GET('/api/namnder/{namndId}/franvaro', {
              params: { path: { namndId }, query: { antal: 100, sida, kommande: true } },
            }),
          ),
      ),
  });

const DATUM = /^\d{4}-\d{2}-\d{2}$/u;

const kandidatFraga = (namndId: string, fran: string, till: string) => {
  const query = DATUM.test(fran) ? { fran, ...(DATUM.test(till) && till >= fran ? { till } : {}) } : {};
  return queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'kandidater', query],
    queryFn: async () =>
      (await hamtat(klient.GET('/api/namnder/{namndId}/franvaro/kandidater', { params: { path: { namndId }, query } })))
        .rader,
  });
};

async function satt(namndId: string, body: Varden): Promise<Rad> {
  return await hamtat(klient.POST('/api/namnder/{namndId}/franvaro', { params: { path: { namndId } }, body }));
}

function granska(v: Varden): Partial<Record<keyof Varden, string>> {
  return {
    ...(v.kontoId === '' ? { kontoId: 'Välj vem som är borta' } : {}),
    ...(v.ersattareKontoId === '' ? { ersattareKontoId: 'Välj vem som ersätter' } : {}),
    ...(v.ersattareKontoId !== '' && v.ersattareKontoId === v.kontoId
      ? { ersattareKontoId: 'Välj någon annan än den som är borta' }
      : {}),
    ...granskaTid(v),
  };
}

function Anteckna({ namndId }: { namndId: string }): ReactNode {
  const fragor = useQueryClient();
  const f = useFormular<Varden, Rad>({
    nyckel: `franvaro:${namndId}`,
    fran: { kontoId: '', ersattareKontoId: '', fran: '', till: '' },
    etiketter: {
      kontoId: 'Vem är borta?',
      ersattareKontoId: 'Vem ersätter?',
      fran: 'Första dagen',
      till: 'Sista dagen',
    },
    granska,
    skicka: async (v) => await satt(namndId, v),
    klart: async (rad) => {
      await fragor.invalidateQueries({ queryKey: organisationsnyckel(namndId) });
      kvittera(`${rad.ersattareNamn} ersätter ${rad.namn} ${period(rad.fran, rad.till)}`);
    },
  });
  const { data: kandidater = [] } = useQuery(kandidatFraga(namndId, f.varden.fran, f.varden.till));
  const val = (rader: typeof kandidater): { value: string; label: string }[] => [
    { value: '', label: 'Välj' },
    ...rader.map((k) => ({ value: k.kontoId, label: `${k.namn}, ${k.roller.map((r) => ROLLNAMN[r]).join(', ')}` })),
  ];
  return (
    <Formular
      formular={f}
      verb="Anteckna frånvaron"
      pagar="Antecknar …"
      gora="frånvaron kan antecknas"
      vad="Frånvaron är inte antecknad"
    >
      <NativeSelect {...f.text('kontoId')} data={val(kandidater.filter((k) => k.farSatta))} />
      <NativeSelect
        {...f.text('ersattareKontoId')}
        description="Får under tiden rollerna som den som är borta har, och det den gör loggas som ”för” den."
        data={val(kandidater.filter((k) => k.kontoId !== f.varden.kontoId))}
      />
      <Datumfalt {...f.text('fran')} bytTill={(varde) => f.andra('fran', varde)} />
      <Datumfalt {...f.text('till')} bytTill={(varde) => f.andra('till', varde)} />
    </Formular>
  );
}

function rubriken(rader: readonly Rad[] | undefined): string {
  const pagar = (rader ?? []).filter((r) => r.pagar && !r.aterkallad);
  const [en] = pagar;
  if (rader === undefined) return 'Frånvaro';
  if (en === undefined) return 'Ingen är borta i dag';
  return pagar.length === 1
    ? `${en.ersattareNamn} ersätter ${en.namn} till och med ${period(en.till, en.till)}`
    : `${antal(pagar.length, 'person är borta', 'personer är borta')} i dag`;
}

function Rader({
  namndId,
  rader,
  farSkriva,
}: {
  namndId: string;
  rader: readonly Rad[];
  farSkriva: boolean;
}): ReactNode {
  const fragor = useQueryClient();
  const [fel, sattFel] = useState<unknown>(null);
  const lasOm = async (): Promise<void> => await fragor.invalidateQueries({ queryKey: organisationsnyckel(namndId) });
  const aterkalla = async (rad: Rad): Promise<void> => {
    sattFel(null);
    try {
      await hamtat(
        klient.DELETE('/api/namnder/{namndId}/franvaro/{franvaroId}', {
          params: { path: { namndId, franvaroId: rad.id } },
          headers: omVersion(rad.version),
        }),
      );
      kvittera(`${rad.ersattareNamn} ersätter inte längre ${rad.namn}`, async () => {
        const { kontoId, ersattareKontoId, fran, till } = rad;
        await satt(namndId, { kontoId, ersattareKontoId, fran, till });
        await lasOm();
      });
    } catch (orsak) {
      sattFel(orsak);
    }
    await lasOm();
  };
  return (
    <>
      {fel !== null && <Felbesked fel={fel} vad="Frånvaron är inte återkallad" />}
      <Tabell bildtext="Frånvaro" kolumner={['Borta', 'Ersätts av', 'Tid', 'Roller', 'Läge', KNAPPKOLUMN]}>
        {rader.map((rad) => (
          <tr role="row" key={rad.id}>
            <th role="rowheader" scope="row">
              {rad.namn}
            </th>
            <Cell etikett="ersätts av">{rad.ersattareNamn}</Cell>
            <Cell>{period(rad.fran, rad.till)}</Cell>
            <Cell klass="svag">{rad.roller.map((r) => ROLLNAMN[r]).join(', ')}</Cell>
            <td role="cell">
              <Tidslage rad={rad} />
            </td>
            <td role="cell">
              {farSkriva && !rad.aterkallad && (
                <Button size="xs" onClick={() => void aterkalla(rad)}>
                  Återkalla<span className="dold"> {rad.namn}s frånvaro</span>
                </Button>
              )}
            </td>
          </tr>
        ))}
      </Tabell>
    </>
  );
}

/** Vem som är borta ur förvaltningen, och vem som då har rollerna. */
export function Franvaro(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const { data, error, isPending, refetch } = useQuery({ ...franvaroFraga(namndId), enabled: far('franvaro.las') });
  if (!far('franvaro.las')) return <FinnsInte />;
  const farSkriva = far('franvaro.skriv');
  return (
    <>
      <Sidhuvud
        rubrik={rubriken(data)}
        titel={`Frånvaro, ${namnd?.diariekod ?? ''}`}
        smula={`${namnd?.namn ?? ''} / Frånvaro`}
        ingress="Den som ersätter får den andras roller under tiden, och inget därefter. Ett förtroendeuppdrag lämnas aldrig över."
      />
      {error !== null && <Felbesked fel={error} vad="Frånvaron kunde inte hämtas" igen={() => void refetch()} />}
      {isPending && <Skelett rader={4} vad="frånvaron" />}
      {data !== undefined && (
        <div className="tva tva--org">
          <Avdelning
            rubrik="Frånvaro som pågår eller kommer"
            status
            vid={antal(data.length, 'frånvaro', 'frånvaroperioder')}
          >
            {data.length === 0 ? (
              <Tomt>Här står vem i förvaltningen som är borta och vem som ersätter. Ingen är antecknad.</Tomt>
            ) : (
              <Rader namndId={namndId} rader={data} farSkriva={farSkriva} />
            )}
          </Avdelning>
          {farSkriva && (
            <aside aria-label="Anteckna frånvaro">
              <Panel rubrik="Anteckna frånvaro">
                <Anteckna namndId={namndId} />
              </Panel>
            </aside>
          )}
        </div>
      )}
    </>
  );
}

import { Button, NativeSelect } from '@mantine/core';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Panel } from '../../../delar/Avdelning.js';
import { Felbesked } from '../../../delar/Besked.js';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { idag } from '../../../klient/servertid.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { granskaTid, period } from '../forvaltning/tid.js';
import { omVersion, organisationsnyckel } from '../fragor.js';
import { ROLLORD } from '../ord.js';

type Presidium = components['schemas']['PresidiumDto'];

interface Varden {
  uppdragId: string;
  fran: string;
  till: string;
}

const presidieFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'presidium'],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/presidium', { params: { path: { namndId } } })),
  });

function Anteckna({ namndId, presidium }: { namndId: string; presidium: Presidium }): ReactNode {
  const fragor = useQueryClient();
  const f = useFormular<Varden, Presidium>({
    nyckel: `presidieforhinder:${namndId}`,
    fran: { uppdragId: '', fran: idag(), till: '' },
    etiketter: { uppdragId: 'Vem är förhindrad?', fran: 'Första dagen', till: 'Sista dagen' },
    granska: (v) => ({ ...(v.uppdragId === '' ? { uppdragId: 'Välj vem som är förhindrad' } : {}), ...granskaTid(v) }),
    skicka: async (body) =>
      await hamtat(klient.POST('/api/namnder/{namndId}/presidium/forhinder', { params: { path: { namndId } }, body })),
    klart: async () => {
      await fragor.invalidateQueries({ queryKey: organisationsnyckel(namndId) });
      kvittera('Förhindret är antecknat');
    },
  });
  return (
    <Formular
      formular={f}
      verb="Anteckna förhindret"
      pagar="Sparar …"
      gora="förhindret kan antecknas"
      vad="Förhindret är inte antecknat"
    >
      <NativeSelect
        {...f.text('uppdragId')}
        data={[
          { value: '', label: 'Välj' },
          ...presidium.ledamoter.map((l) => ({ value: l.uppdragId, label: `${l.namn}, ${ROLLORD[l.roll]}` })),
        ]}
      />
      <Datumfalt {...f.text('fran')} bytTill={(varde) => f.andra('fran', varde)} />
      <Datumfalt {...f.text('till')} bytTill={(varde) => f.andra('till', varde)} />
    </Formular>
  );
}

/** Vem som har ordförandens uppgifter i dag, förhinder som gäller eller kommer, och att anteckna ett nytt. */
export function Presidieforhinder({ namndId, farSkriva }: { namndId: string; farSkriva: boolean }): ReactNode {
  const fragor = useQueryClient();
  const { data } = useQuery(presidieFraga(namndId));
  const [fel, sattFel] = useState<unknown>(null);
  if (data === undefined || data.ledamoter.length === 0) return null;
  const nu = data.ledamoter.find((l) => l.ordforandeNu);
  const aterkalla = async (h: Presidium['forhinder'][number]): Promise<void> => {
    sattFel(null);
    try {
      await hamtat(
        klient.DELETE('/api/namnder/{namndId}/presidium/forhinder/{forhinderId}', {
          params: { path: { namndId, forhinderId: h.id } },
          headers: omVersion(h.version),
        }),
      );
      await fragor.invalidateQueries({ queryKey: organisationsnyckel(namndId) });
      kvittera(`Förhindret för ${h.namn} gäller inte längre`);
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  return (
    <Panel rubrik="Presidiets förhinder">
      <p className="liten svag">
        {nu === undefined
          ? 'Alla i presidiet är förhindrade i dag. Nämnden får utse någon att leda sammanträdet.'
          : `${nu.namn} har ordförandens uppgifter i dag.`}
      </p>
      {data.forhinder.length > 0 && (
        <ul className="stapel">
          {data.forhinder.map((h) => (
            <li key={h.id}>
              {h.namn}, {period(h.fran, h.till)}{' '}
              {farSkriva && (
                <Button size="xs" onClick={() => void aterkalla(h)}>
                  Återkalla<span className="dold"> förhindret för {h.namn}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {fel !== null && <Felbesked fel={fel} vad="Förhindret gäller fortfarande" />}
      {farSkriva && <Anteckna namndId={namndId} presidium={data} />}
    </Panel>
  );
}

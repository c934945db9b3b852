import { NativeSelect, TextInput } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ComponentProps, ReactNode } from 'react';
import { Datumfalt } from '../../delar/formular/Datumfalt.js';
import { hamtat, klient } from '../../klient/klient.js';
import { langDag } from '../../sprak/datum.js';

const SKRIVS = 'skrivs';

/** Paragrafen och dagen: de som är valda, annars de som är skrivna. */
export function beslutetI<V extends { vald: string; paragraf: string; dag: string }>(v: V): V {
  const [dag, paragraf] = v.vald.split('|');
  return dag === undefined || paragraf === undefined ? v : { ...v, dag, paragraf };
}

const arendetsParagraferFraga = (namndId: string, arendeId: string) =>
  queryOptions({
    queryKey: ['paragrafer', namndId, arendeId],
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/arenden/{arendeId}/paragrafer', {
            params: { path: { namndId, arendeId } },
          }),
        )
      ).rader,
  });

/**
 * Paragrafen där det beslutades: väljs bland ärendets paragrafer, och numret och dagen fylls i. Skrivs bara för ett organ som
 * inte för sitt protokoll här.
 */
export function Paragrafval({
  namndId,
  arendeId,
  egna,
  vald,
  paragraf,
  dag,
}: {
  namndId: string;
  arendeId: string;
  /** Om det är nämnden själv som beslutar. */
  egna: boolean;
  vald: ComponentProps<typeof NativeSelect>;
  paragraf: ComponentProps<typeof TextInput>;
  dag: ComponentProps<typeof Datumfalt>;
}): ReactNode {
  const { data = [] } = useQuery(arendetsParagraferFraga(namndId, arendeId));
  const beslutade = data.filter((p) => p.beslutad);
  return (
    <>
      {beslutade.length > 0 && (
        <NativeSelect
          {...vald}
          label={egna ? 'Beslutat i' : 'Beslutat i nämndens protokoll'}
          error={vald.value === SKRIVS ? undefined : paragraf.error}
          data={[
            { value: '', label: 'Välj paragraf' },
            ...beslutade.map((p) => ({
              value: `${p.datum}|§ ${String(p.nr)}`,
              label: `§ ${String(p.nr)}, ${langDag(p.datum)}${p.justerad === null ? ', inte justerad' : ''}`,
            })),
            { value: SKRIVS, label: 'Ett annat protokoll: skriv paragrafen' },
          ]}
        />
      )}
      {(beslutade.length === 0 || vald.value === SKRIVS) && (
        <>
          <Datumfalt {...dag} />
          <TextInput {...paragraf} autoComplete="off" />
        </>
      )}
    </>
  );
}

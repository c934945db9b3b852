import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import { allaSidor } from '../namnden/fragor.js';

export type Kommun = components['schemas']['KommunDto'];
export type Forvaltning = components['schemas']['ForvaltningDto'];

/** Kommunen, eller ingen innan den är upplagd. */
export const kommunerFraga = queryOptions({
  queryKey: ['kommun', 'kommuner'],
  queryFn: async () => (await hamtat(klient.GET('/api/kommuner'))).rader,
});

/** Kommunen; innanför Kommunram finns den. */
export function useKommun(): Kommun {
  const [kommun] = useSuspenseQuery(kommunerFraga).data;
  if (kommun === undefined) throw new Error('Kommunen är inte upplagd');
  return kommun;
}

/** Kommunens alla organ, i namnordning. */
export const kommunensOrganFraga = queryOptions({
  queryKey: ['kommun', 'organ'],
  queryFn: async () =>
    await allaSidor(
      async (sida) =>
        await hamtat(klient.GET('/api/namnder', { params: { query: { antal: 100, sida, sortera: 'namn' } } })),
    ),
});

export const kommunFraga = (kommunId: string) =>
  queryOptions({
    queryKey: ['kommun', kommunId, 'uppgifter'],
    queryFn: async () => await hamtat(klient.GET('/api/kommuner/{kommunId}', { params: { path: { kommunId } } })),
  });

export const forvaltningarFraga = (kommunId: string) =>
  queryOptions({
    queryKey: ['kommun', kommunId, 'forvaltningar'],
    queryFn: async () =>
      await allaSidor(
        async (sida) =>
          await hamtat(
            klient.GET('/api/kommuner/{kommunId}/forvaltningar', {
              params: { path: { kommunId }, query: { antal: 100, sida } },
            }),
          ),
      ),
  });

import { queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from './klient.js';

const FLEST_NOTISER = 20;
const FARSKT_MS = 30_000;

/** Sök eller gör: det som finns och får ses, i grupper, bäst först. */
export const sokFraga = (q: string, namndId: string | undefined) =>
  queryOptions({
    queryKey: ['sok', q, namndId ?? null],
    staleTime: FARSKT_MS,
    queryFn: async ({ signal }) =>
      await hamtat(
        klient.GET('/api/sok-eller-gor', {
          params: { query: { q, ...(namndId === undefined ? {} : { namndId }) } },
          signal,
        }),
      ),
  });

/** Hur många notiser som inte är lästa. */
export const olastaFraga = queryOptions({
  queryKey: ['notiser', 'olasta'],
  queryFn: async () => await hamtat(klient.GET('/api/notiser/olasta')),
});

/** De senaste notiserna. */
export const notiserFraga = queryOptions({
  queryKey: ['notiser', 'lista'],
  queryFn: async () => await hamtat(klient.GET('/api/notiser', { params: { query: { antal: FLEST_NOTISER } } })),
});

export async function markLast(notisId: string): Promise<void> {
  await hamtat(klient.POST('/api/notiser/{notisId}/last', { params: { path: { notisId } } }));
}

export async function markAllaLasta(): Promise<void> {
  await hamtat(klient.POST('/api/notiser/lasta'));
}

import { queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';

type Schema = components['schemas'];
export type Begaransrad = Schema['BegaransradDto'];
export type Begaranfakta = Schema['BegaranDto'];
export type BegardHandling = Schema['BegardHandlingDto'];
export type Maskningsfakta = Schema['MaskningDto'];
export type Maskruta = Schema['MaskrutaDto'];
export type Maskord = Schema['MaskordDto'];

/** Nyckeln till nämndens begäranden, eller en av dem, för det som ska läsas om. */
export const begarannyckel = (namndId: string, id?: string): string[] => [
  'utlamnanden',
  namndId,
  ...(id === undefined ? [] : [id]),
];

export const begarandenFraga = (namndId: string, lage: 'oppna' | 'avslutade') =>
  queryOptions({
    queryKey: [...begarannyckel(namndId), 'lista', lage],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/utlamnanden', {
          params: { path: { namndId }, query: { lage, antal: 100 } },
        }),
      ),
  });

export const begaranFraga = (namndId: string, id: string) =>
  queryOptions({
    queryKey: begarannyckel(namndId, id),
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/utlamnanden/{id}', { params: { path: { namndId, id } } })),
  });

export const valFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...begarannyckel(namndId), 'val'],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/utlamnanden/val', { params: { path: { namndId } } })),
  });

export const kollegorFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...begarannyckel(namndId), 'kollegor'],
    queryFn: async () =>
      (await hamtat(klient.GET('/api/namnder/{namndId}/utlamnanden/kollegor', { params: { path: { namndId } } })))
        .rader,
  });

export const maskningFraga = (namndId: string, maskningId: string) =>
  queryOptions({
    queryKey: ['maskningar', namndId, maskningId],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/maskningar/{maskningId}', { params: { path: { namndId, maskningId } } }),
      ),
    // Sidorna läses, och filen framställs, i bakgrunden.
    refetchInterval: ({ state: { data } }) =>
      data?.lage === 'vantar' || data?.versioner.some((en) => en.lage === 'vantar') === true ? 1500 : false,
  });

export const lagrumFraga = queryOptions({
  queryKey: ['osl'],
  staleTime: 'static' as const,
  queryFn: async () => (await hamtat(klient.GET('/api/osl', { params: { query: {} } }))).rader,
});

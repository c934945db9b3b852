import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import { omVersion } from '../namnden/fragor.js';

type Schema = components['schemas'];
export type Bevakning = Schema['BevakningDto'];
export type VisadBevakning = Schema['VisadBevakningDto'];
export type Ansvarig = Schema['BevakningsansvarigDto'];
export type Bevakningsval = Schema['BevakningsvalDto'];
export type Vy = 'mina' | 'enhetens' | 'namndens';

export const bevakningsnyckel = (namndId: string): string[] => ['bevakningar', namndId];

export interface Listval {
  vy: Vy;
  lage: 'oppna' | 'avslutade' | 'alla';
  sok?: string;
  fran?: string;
  till?: string;
  sida: number;
  antal: number;
}

export const listaFraga = (namndId: string, val: Listval) =>
  queryOptions({
    queryKey: [...bevakningsnyckel(namndId), 'lista', val],
    placeholderData: keepPreviousData,
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/bevakningar', { params: { path: { namndId }, query: val } })),
  });

export const arendetsFraga = (namndId: string, arendeId: string) =>
  queryOptions({
    queryKey: [...bevakningsnyckel(namndId), 'arende', arendeId],
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/arenden/{arendeId}/bevakningar', {
            params: { path: { namndId, arendeId } },
          }),
        )
      ).rader,
  });

export const enFraga = (namndId: string, bevakningId: string) =>
  queryOptions({
    queryKey: [...bevakningsnyckel(namndId), 'en', bevakningId],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/bevakningar/{bevakningId}', { params: { path: { namndId, bevakningId } } }),
      ),
  });

export const ansvarigaFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...bevakningsnyckel(namndId), 'ansvariga'],
    staleTime: 60_000,
    queryFn: async () =>
      (await hamtat(klient.GET('/api/namnder/{namndId}/bevakningsansvariga', { params: { path: { namndId } } }))).rader,
  });

export const valFraga = queryOptions({
  queryKey: ['bevakningsval'],
  queryFn: async () => await hamtat(klient.GET('/api/mina-bevakningsval')),
});

/** Läser om det som en ändrad bevakning syns i: listorna, ärendet och Start. */
export function useLasOmBevakningar(namndId: string): () => Promise<void> {
  const fragor = useQueryClient();
  return async () => {
    await fragor.invalidateQueries({ queryKey: bevakningsnyckel(namndId) });
    await fragor.invalidateQueries({ queryKey: ['start', 'bevakningar'] });
  };
}

const vid = (b: Pick<Bevakning, 'namndId' | 'id'>, version: number) => ({
  params: { path: { namndId: b.namndId, bevakningId: b.id } },
  headers: omVersion(version),
});

export const gorKlar = async (b: Bevakning): Promise<VisadBevakning> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/bevakningar/{bevakningId}/klar', { ...vid(b, b.version), body: {} }),
  );

export const oppnaIgen = async (b: Pick<Bevakning, 'namndId' | 'id' | 'version'>): Promise<VisadBevakning> =>
  await hamtat(klient.POST('/api/namnder/{namndId}/bevakningar/{bevakningId}/oppning', vid(b, b.version)));

export const avbryt = async (b: Bevakning, skal: string): Promise<VisadBevakning> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/bevakningar/{bevakningId}/avbrott', { ...vid(b, b.version), body: { skal } }),
  );

export const flytta = async (
  b: Bevakning,
  version: number,
  dag: string,
  skal: string | null,
): Promise<VisadBevakning> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/bevakningar/{bevakningId}/flytt', { ...vid(b, version), body: { dag, skal } }),
  );

export const lamnaOver = async (
  b: Bevakning,
  version: number,
  till: { personId: string | null; enhetId: string | null; skal: string | null },
): Promise<VisadBevakning> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/bevakningar/{bevakningId}/overlamning', { ...vid(b, version), body: till }),
  );

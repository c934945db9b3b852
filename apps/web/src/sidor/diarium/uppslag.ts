import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import { arendenyckel } from '../arende/fragor.js';

type Schema = components['schemas'];
export type Arendetyp = Schema['ArendetypDto'];
export type Lagrum = Schema['LagrumDto'];
type Forhandsbegaran = Schema['ForhandsvisaArendeDto'];

/** Nämndens ärendetyper, de som kan väljas först. */
export const arendetyperFraga = (namndId: string) =>
  queryOptions({
    queryKey: ['arendetyper', namndId],
    staleTime: 60_000,
    queryFn: async (): Promise<Arendetyp[]> =>
      (await hamtat(klient.GET('/api/namnder/{namndId}/arendetyper', { params: { path: { namndId } } }))).rader,
  });

/** De lagrum i offentlighets- och sekretesslagen som kommuner använder. */
export const lagrumFraga = queryOptions({
  queryKey: ['osl'],
  staleTime: Infinity,
  queryFn: async (): Promise<Lagrum[]> => (await hamtat(klient.GET('/api/osl'))).rader,
});

/** Ärenden som liknar det man skriver: samma ord, samma avsändare, eller samma nummer hos avsändaren. */
export const liknandeFraga = (namndId: string, sok: { mening: string; part: string; derasDnr: string }) =>
  queryOptions({
    queryKey: [...arendenyckel(namndId), 'liknande', sok],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/liknande-arenden', {
            params: {
              path: { namndId },
              query: {
                antal: 4,
                ...(sok.mening === '' ? {} : { mening: sok.mening }),
                ...(sok.part === '' ? {} : { part: sok.part }),
                ...(sok.derasDnr === '' ? {} : { derasDnr: sok.derasDnr }),
              },
            },
            signal,
          }),
        )
      ).rader,
  });

/** Så kommer ärendet att synas: nästa nummer, raden under, vilka som får läsa det skyddade, och varningarna. */
export const forhandsFraga = (namndId: string, body: Forhandsbegaran) =>
  queryOptions({
    queryKey: [...arendenyckel(namndId), 'forhandsvisning', body],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/arendeforhandsvisning', { params: { path: { namndId } }, body, signal }),
      ),
  });

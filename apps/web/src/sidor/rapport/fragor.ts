import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import type { Rapportlistesok, Rapportmatt } from './rapportsok.js';

type Schema = components['schemas'];
export type Antalsrad = Schema['AntalsradDto'];
export type Diarierapport = Schema['DiarierapportDto'];
export type Beslutstidsrapport = Schema['BeslutstidsrapportDto'];
export type Personrapport = Schema['PersonrapportDto'];
export const PER_SIDA = 50;

interface Period {
  fran: string;
  till: string;
}

const om = (namndId: string, query: Period) => ({ params: { path: { namndId }, query } });

export const diarierapportFraga = (namndId: string, period: Period) =>
  queryOptions({
    queryKey: ['rapport', namndId, 'diarium', period],
    placeholderData: keepPreviousData,
    queryFn: async () => await hamtat(klient.GET('/api/namnder/{namndId}/rapporter/diarium', om(namndId, period))),
  });

export const beslutstidFraga = (namndId: string, period: Period) =>
  queryOptions({
    queryKey: ['rapport', namndId, 'beslutstid', period],
    placeholderData: keepPreviousData,
    queryFn: async () => await hamtat(klient.GET('/api/namnder/{namndId}/rapporter/beslutstid', om(namndId, period))),
  });

export const personrapportFraga = (namndId: string, period: Period) =>
  queryOptions({
    queryKey: ['rapport', namndId, 'personer', period],
    placeholderData: keepPreviousData,
    queryFn: async () => await hamtat(klient.GET('/api/namnder/{namndId}/rapporter/personer', om(namndId, period))),
  });

export const rapportarendenFraga = (namndId: string, sok: Rapportlistesok & Period & { matt: Rapportmatt }) =>
  queryOptions({
    queryKey: ['rapport', namndId, 'arenden', sok],
    placeholderData: keepPreviousData,
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/rapporter/arenden', {
          params: { path: { namndId }, query: { ...sok, sida: sok.sida ?? 1, antal: PER_SIDA } },
        }),
      ),
  });

/** Adressen till en rapport som fil. */
export const rapportadress = (
  namndId: string,
  rapport: 'diarium' | 'beslutstid' | 'personer',
  period: Period,
  format: string,
): string => `/api/namnder/${namndId}/rapporter/fil?${new URLSearchParams({ rapport, format, ...period }).toString()}`;

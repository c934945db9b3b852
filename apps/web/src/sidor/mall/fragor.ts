import { queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';

type Schema = components['schemas'];
export type Mall = Schema['MallDto'];
export type Mallinnehall = Schema['MallinnehallDto'];
export type Mallavsnitt = Schema['MallavsnittDto'];
export type Mallversion = Schema['MallversionDto'];
export type Formulering = Schema['FormuleringDto'];
export type Dokumenttyp = Mall['dokumenttyp'];

/** Nyckeln till nämndens mallar och formuleringar. */
export const mallnyckel = (namndId: string): string[] => ['mallar', namndId];

export const mallarFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...mallnyckel(namndId), 'alla'],
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/mallar', { params: { path: { namndId }, query: { avstallda: 'true' } } }),
        )
      ).rader,
  });

export const mallFraga = (namndId: string, mallId: string) =>
  queryOptions({
    queryKey: [...mallnyckel(namndId), 'en', mallId],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/mallar/{mallId}', { params: { path: { namndId, mallId } } })),
  });

export const versionerFraga = (namndId: string, mallId: string) =>
  queryOptions({
    queryKey: [...mallnyckel(namndId), 'versioner', mallId],
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/mallar/{mallId}/versioner', { params: { path: { namndId, mallId } } }),
        )
      ).rader,
  });

export const formuleringarFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...mallnyckel(namndId), 'formuleringar'],
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/formuleringar', {
            params: { path: { namndId }, query: { avstallda: 'true' } },
          }),
        )
      ).rader,
  });

export const avsnittsstatistikFraga = (namndId: string, fran: string, till: string) =>
  queryOptions({
    queryKey: [...mallnyckel(namndId), 'avsnitt', fran, till],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/mallar/avsnittsstatistik', {
          params: { path: { namndId }, query: { fran, till } },
        }),
      ),
  });

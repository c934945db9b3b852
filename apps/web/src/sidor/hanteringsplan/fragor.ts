import { queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';

export type Planrad = components['schemas']['PlanradDto'];
export type Planimport = components['schemas']['PlanimportDto'];

export const PER_SIDA = 50;

export const plannyckel = (namndId: string): string[] => ['hanteringsplan', namndId];

export const planerFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...plannyckel(namndId), 'planer'],
    queryFn: async () =>
      (await hamtat(klient.GET('/api/namnder/{namndId}/hanteringsplan/planer', { params: { path: { namndId } } })))
        .rader,
  });

export const planraderFraga = (namndId: string, planId: string, sok: string, sida: number) =>
  queryOptions({
    queryKey: [...plannyckel(namndId), 'rader', planId, sok, sida],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/hanteringsplan/planer/{planId}/rader', {
          params: { path: { namndId, planId }, query: { antal: PER_SIDA, sida, ...(sok === '' ? {} : { sok }) } },
        }),
      ),
  });

export const utanRadFraga = (namndId: string, sida: number) =>
  queryOptions({
    queryKey: [...plannyckel(namndId), 'utan-rad', sida],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/hanteringsplan/utan-rad', {
          params: { path: { namndId }, query: { antal: PER_SIDA, sida } },
        }),
      ),
  });

export const gallringFraga = (namndId: string, sida: number) =>
  queryOptions({
    queryKey: [...plannyckel(namndId), 'gallring', sida],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/hanteringsplan/gallringsbara', {
          params: { path: { namndId }, query: { antal: PER_SIDA, sida } },
        }),
      ),
  });

export const importFraga = (namndId: string, importId: string) =>
  queryOptions({
    queryKey: [...plannyckel(namndId), 'import', importId],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/hanteringsplan/importer/{importId}', {
          params: { path: { namndId, importId } },
        }),
      ),
  });

import { queryOptions } from '@tanstack/react-query';
import type { Handlingstyp } from '../../delar/arendeord.js';
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

/** Raderna att välja bland när en handling registreras: den som ärendetypen pekar ut, och de som liknar det sökta. */
export const planforslagFraga = (namndId: string, arendetyp: string | null, typ: Handlingstyp, sok: string) =>
  queryOptions({
    queryKey: [...plannyckel(namndId), 'forslag', arendetyp, typ, sok],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/hanteringsplan/forslag', {
          params: {
            path: { namndId },
            query: { typ, ...(arendetyp === null ? {} : { arendetyp }), ...(sok === '' ? {} : { sok }) },
          },
        }),
      ),
  });

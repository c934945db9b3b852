import { queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';

type Schema = components['schemas'];
export type Ordning = Schema['SammantradesordningDto'];
export type Ordningsrad = Schema['OrdningslistradDto'];
export type Planrad = Schema['RadDto'];
export type Arskalender = Schema['ArskalenderDto'];
export type Monster = Schema['MonsterDto'];
export type Andring = Schema['AndraOrdningDto'];
export type Antagandesvar = Schema['AntagandesvarDto'];

export const arsplansnyckel = (namndId: string): string[] => ['arsplan', namndId];

export const ordningarFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...arsplansnyckel(namndId), 'lista'],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/sammantradesordningar', {
          params: { path: { namndId }, query: { antal: 100 } },
        }),
      ),
  });

const stig = (namndId: string, ordningId: string) => ({ params: { path: { namndId, ordningId } } });

export const ordningFraga = (namndId: string, id: string) =>
  queryOptions({
    queryKey: [...arsplansnyckel(namndId), 'en', id],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/sammantradesordningar/{ordningId}', stig(namndId, id))),
  });

export const arskalenderFraga = (namndId: string, ar: number) =>
  queryOptions({
    queryKey: [...arsplansnyckel(namndId), 'aret', ar],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/arskalender', { params: { path: { namndId }, query: { ar } } })),
  });

export const skillnadFraga = (namndId: string, id: string) =>
  queryOptions({
    queryKey: [...arsplansnyckel(namndId), 'skillnad', id],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/sammantradesordningar/{ordningId}/jamfor', stig(namndId, id))),
  });

export const lankFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...arsplansnyckel(namndId), 'lank'],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/arsplanslank', { params: { path: { namndId } } })),
  });

const om = (version: number) => ({ 'If-Match': `"${String(version)}"` });

export const gorOrdning = async (namndId: string, body: Schema['NyOrdningDto']): Promise<Ordning> =>
  await hamtat(klient.POST('/api/namnder/{namndId}/sammantradesordningar', { params: { path: { namndId } }, body }));

export const andraOrdning = async (ordning: Ordning, body: Andring): Promise<Ordning> =>
  await hamtat(
    klient.PATCH('/api/namnder/{namndId}/sammantradesordningar/{ordningId}', {
      ...stig(ordning.namndId, ordning.id),
      headers: om(ordning.version),
      body,
    }),
  );

export const taBortOrdning = async (ordning: Ordning): Promise<void> => {
  await hamtat(
    klient.DELETE('/api/namnder/{namndId}/sammantradesordningar/{ordningId}', {
      ...stig(ordning.namndId, ordning.id),
      headers: om(ordning.version),
    }),
  );
};

export const antaOrdning = async (ordning: Ordning, paragrafId: string): Promise<Antagandesvar> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/sammantradesordningar/{ordningId}/antagande', {
      ...stig(ordning.namndId, ordning.id),
      headers: om(ordning.version),
      body: { paragrafId },
    }),
  );

export const rattaOrdning = async (ordning: Ordning, skal: string): Promise<Ordning> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/sammantradesordningar/{ordningId}/rattelse', {
      ...stig(ordning.namndId, ordning.id),
      body: { skal },
    }),
  );

export const nyLank = async (namndId: string): Promise<string> =>
  (await hamtat(klient.POST('/api/namnder/{namndId}/arsplanslank', { params: { path: { namndId } } }))).lank;

export const taBortLank = async (namndId: string): Promise<void> => {
  await hamtat(klient.DELETE('/api/namnder/{namndId}/arsplanslank', { params: { path: { namndId } } }));
};

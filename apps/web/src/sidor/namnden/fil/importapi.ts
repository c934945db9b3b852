import { queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { allaSidor, omVersion } from '../fragor.js';

type Schema = components['schemas'];
export type Omgang = Schema['ImportomgangDto'];
export type Forhandsvisning = Schema['ForhandsvisningDto'];
export type Radfel = Schema['RadfelDto'];
export type Importrad = Schema['ImportradDto'];
export type Rattning = Schema['RattaImportradDto'];
export type Platsbyten = Schema['PlatsbytenDto'];

/** Vad filen gäller: en nämnd, eller hela kommunen. */
export interface Omfattning {
  slag: 'namnd' | 'kommun';
  id: string;
}

const HAMTA_OM_MS = 1000;

export const importnyckel = (o: Omfattning, id?: string): string[] => [
  'import',
  o.slag,
  o.id,
  ...(id === undefined ? [] : [id]),
];

/** En fil som formulär. */
export const somFormular =
  (fil: File): (() => FormData) =>
  () => {
    const form = new FormData();
    form.append('fil', fil);
    return form;
  };

const n = (o: Omfattning, importId: string) => ({ params: { path: { namndId: o.id, importId } } });
const k = (o: Omfattning, importId: string) => ({ params: { path: { kommunId: o.id, importId } } });

const arUnderLasning = (omgang: Omgang | undefined): boolean =>
  omgang !== undefined && (omgang.tillstand === 'vantar' || omgang.tillstand === 'laser');

export const omgangarFraga = (o: Omfattning) =>
  queryOptions({
    queryKey: [...importnyckel(o), 'lista'],
    queryFn: async () =>
      o.slag === 'namnd'
        ? await hamtat(
            klient.GET('/api/namnder/{namndId}/importer', {
              params: { path: { namndId: o.id }, query: { antal: 20 } },
            }),
          )
        : await hamtat(
            klient.GET('/api/kommuner/{kommunId}/importer', {
              params: { path: { kommunId: o.id }, query: { antal: 20 } },
            }),
          ),
  });

/** En omgång; frågas om medan filen läses. */
export const omgangFraga = (o: Omfattning, id: string) =>
  queryOptions({
    queryKey: [...importnyckel(o, id), 'omgang'],
    refetchInterval: (fraga) => (arUnderLasning(fraga.state.data) ? HAMTA_OM_MS : false),
    queryFn: async () =>
      o.slag === 'namnd'
        ? await hamtat(klient.GET('/api/namnder/{namndId}/importer/{importId}', n(o, id)))
        : await hamtat(klient.GET('/api/kommuner/{kommunId}/importer/{importId}', k(o, id))),
  });

export const forhandsvisningFraga = (o: Omfattning, id: string) =>
  queryOptions({
    queryKey: [...importnyckel(o, id), 'forhandsvisning'],
    queryFn: async () =>
      o.slag === 'namnd'
        ? await hamtat(klient.GET('/api/namnder/{namndId}/importer/{importId}/forhandsvisning', n(o, id)))
        : await hamtat(klient.GET('/api/kommuner/{kommunId}/importer/{importId}/forhandsvisning', k(o, id))),
  });

export const raderFraga = (o: Omfattning, id: string) =>
  queryOptions({
    queryKey: [...importnyckel(o, id), 'rader'],
    queryFn: async () =>
      await allaSidor(async (sida) => {
        const query = { antal: 100, sida };
        return o.slag === 'namnd'
          ? await hamtat(
              klient.GET('/api/namnder/{namndId}/importer/{importId}/rader', {
                params: { path: { namndId: o.id, importId: id }, query },
              }),
            )
          : await hamtat(
              klient.GET('/api/kommuner/{kommunId}/importer/{importId}/rader', {
                params: { path: { kommunId: o.id, importId: id }, query },
              }),
            );
      }),
  });

export const platserFraga = (o: Omfattning, id: string, organId?: string) => {
  const query = organId === undefined ? {} : { organId };
  return queryOptions({
    queryKey: [...importnyckel(o, id), 'platser', organId ?? ''],
    queryFn: async () =>
      o.slag === 'namnd'
        ? await hamtat(
            klient.GET('/api/namnder/{namndId}/importer/{importId}/platser', {
              params: { path: { namndId: o.id, importId: id }, query },
            }),
          )
        : await hamtat(
            klient.GET('/api/kommuner/{kommunId}/importer/{importId}/platser', {
              params: { path: { kommunId: o.id, importId: id }, query },
            }),
          ),
  });
};

/** Lämnar en fil till en ny omgång. Ingenting ändras förrän den genomförs. */
export async function lamnaFil(o: Omfattning, fil: File): Promise<Omgang> {
  const kropp = { body: {}, bodySerializer: somFormular(fil) };
  return o.slag === 'namnd'
    ? await hamtat(klient.POST('/api/namnder/{namndId}/importer', { params: { path: { namndId: o.id } }, ...kropp }))
    : await hamtat(
        klient.POST('/api/kommuner/{kommunId}/importer', { params: { path: { kommunId: o.id } }, ...kropp }),
      );
}

/** Lämnar en fil till: en XLSX ersätter allt som är läst, en CSV samma blad. */
export async function lamnaFilTill(o: Omfattning, id: string, fil: File): Promise<Omgang> {
  const kropp = { body: {}, bodySerializer: somFormular(fil) };
  return o.slag === 'namnd'
    ? await hamtat(klient.POST('/api/namnder/{namndId}/importer/{importId}/filer', { ...n(o, id), ...kropp }))
    : await hamtat(klient.POST('/api/kommuner/{kommunId}/importer/{importId}/filer', { ...k(o, id), ...kropp }));
}

/** Rättar en rad, pekar ut en person eller tar bort raden. */
export async function ratta(o: Omfattning, id: string, rad: Importrad, body: Rattning): Promise<Importrad> {
  const headers = omVersion(rad.version);
  return o.slag === 'namnd'
    ? await hamtat(
        klient.PATCH('/api/namnder/{namndId}/importer/{importId}/rader/{radId}', {
          params: { path: { namndId: o.id, importId: id, radId: rad.id } },
          headers,
          body,
        }),
      )
    : await hamtat(
        klient.PATCH('/api/kommuner/{kommunId}/importer/{importId}/rader/{radId}', {
          params: { path: { kommunId: o.id, importId: id, radId: rad.id } },
          headers,
          body,
        }),
      );
}

/** Genomför allt eller inget av det som visades. */
export async function genomfor(o: Omfattning, id: string, avtryck: string): Promise<Omgang> {
  return o.slag === 'namnd'
    ? await hamtat(
        klient.POST('/api/namnder/{namndId}/importer/{importId}/genomfor', { ...n(o, id), body: { avtryck } }),
      )
    : await hamtat(
        klient.POST('/api/kommuner/{kommunId}/importer/{importId}/genomfor', { ...k(o, id), body: { avtryck } }),
      );
}

export async function avbryt(o: Omfattning, id: string): Promise<Omgang> {
  return o.slag === 'namnd'
    ? await hamtat(klient.POST('/api/namnder/{namndId}/importer/{importId}/avbryt', n(o, id)))
    : await hamtat(klient.POST('/api/kommuner/{kommunId}/importer/{importId}/avbryt', k(o, id)));
}

/** Stigen till mallen och exporten, som hämtas av webbläsaren. */
export const filstig = (o: Omfattning): string => `/api/${o.slag === 'namnd' ? 'namnder' : 'kommuner'}/${o.id}`;

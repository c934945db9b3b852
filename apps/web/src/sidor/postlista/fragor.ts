import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import type { Postlistesok } from './postlistesok.js';

export type Postrad = components['schemas']['PostradDto'];
export const PER_SIDA = 100;

/** Urvalet som en fråga till servern. */
const somFraga = (sok: Postlistesok, idag: string) => ({
  ...sok,
  fran: sok.fran ?? idag,
  vy: sok.vy ?? ('intern' as const),
});

export const postlistaFraga = (namndId: string, sok: Postlistesok, idag: string) =>
  queryOptions({
    queryKey: ['postlista', namndId, sok, idag],
    placeholderData: keepPreviousData,
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/postlista', {
          params: { path: { namndId }, query: { ...somFraga(sok, idag), sida: sok.sida ?? 1, antal: PER_SIDA } },
        }),
      ),
  });

export const dagarFraga = (namndId: string, dag: string) =>
  queryOptions({
    queryKey: ['postlista', namndId, 'dagar', dag],
    placeholderData: keepPreviousData,
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/postlista/dagar', { params: { path: { namndId }, query: { dag } } }),
      ),
  });

/** Adressen till postlistan som fil. */
export function filadress(namndId: string, sok: Postlistesok, idag: string, format: 'csv' | 'docx' | 'pdf'): string {
  const { sida: _sida, ...urval } = somFraga(sok, idag);
  return `/api/namnder/${namndId}/postlista/fil?${new URLSearchParams({ ...urval, format }).toString()}`;
}

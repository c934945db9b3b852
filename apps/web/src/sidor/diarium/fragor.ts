import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import { arendenyckel } from '../arende/fragor.js';
import type { Diariesok } from './diariesok.js';

type Schema = components['schemas'];
export type Arenderad = Schema['ArenderadDto'];
export type Soksvar = Schema['SoksvarDto'];
export type Sokrad = Schema['SokradDto'];
export type Sokantal = Schema['SokantalDto'];
export type SparadSokning = Schema['SparadSokningDto'];

export const PER_SIDA = 20;

const filtren = (sok: Diariesok) => ({
  ...(sok.status === undefined ? {} : { status: sok.status }),
  ...(sok.ar === undefined ? {} : { ar: sok.ar }),
  ...(sok.handlaggare === undefined ? {} : { handlaggareId: sok.handlaggare }),
});

const allaFilter = (sok: Diariesok) => ({
  ...filtren(sok),
  ...(sok.typ === undefined ? {} : { arendetyp: sok.typ }),
  ...(sok.har === undefined ? {} : { har: [sok.har] }),
  ...(sok.saknar === undefined ? {} : { saknar: [sok.saknar] }),
});

/** En sida ur diariet, när inget är sökt. */
export const diarieFraga = (namndId: string, sok: Diariesok) =>
  queryOptions({
    queryKey: [...arendenyckel(namndId), 'lista', sok],
    placeholderData: keepPreviousData,
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/arenden', {
          params: {
            path: { namndId },
            query: {
              antal: PER_SIDA,
              sida: sok.sida ?? 1,
              sortera: sok.sortera?.endsWith('frist') === true ? sok.sortera : '-registrerat',
              ...filtren(sok),
            },
          },
        }),
      ),
  });

/** Samma lista som en fil för kalkylprogram. */
export function listfil(namndId: string, sok: Diariesok): string {
  const val = new URLSearchParams({ sortera: sok.sortera?.endsWith('frist') === true ? sok.sortera : '-registrerat' });
  for (const [namn, varde] of Object.entries(filtren(sok))) val.set(namn, String(varde));
  return `/api/namnder/${namndId}/arendelista/csv?${val.toString()}`;
}

/** En sida träffar. */
export const traffFraga = (namndId: string, sok: Diariesok) =>
  queryOptions({
    queryKey: [...arendenyckel(namndId), 'sok', sok],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      await hamtat(
        klient.GET('/api/sok', {
          params: {
            query: {
              q: sok.q ?? '',
              namndId,
              antal: PER_SIDA,
              sida: sok.sida ?? 1,
              sortera: sok.sortera === '-datum' || sok.sortera === 'datum' ? sok.sortera : 'traff',
              ...allaFilter(sok),
            },
          },
          signal,
        }),
      ),
  });

/** Hur många träffar varje filter skulle lämna kvar. */
export const antalFraga = (namndId: string, sok: Diariesok) =>
  queryOptions({
    queryKey: [...arendenyckel(namndId), 'sokantal', sok],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      await hamtat(
        klient.GET('/api/sok/antal', { params: { query: { q: sok.q ?? '', namndId, ...allaFilter(sok) } }, signal }),
      ),
  });

/** Mina sparade sökningar, i alla nämnder. */
export const sparadeFraga = queryOptions({
  queryKey: ['sparade-sokningar'],
  queryFn: async () => (await hamtat(klient.GET('/api/sparade-sokningar'))).rader,
});

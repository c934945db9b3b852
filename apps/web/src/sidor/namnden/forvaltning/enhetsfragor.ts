import { queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { allaSidor, organisationsnyckel } from '../fragor.js';

export type Enhet = components['schemas']['EnhetDto'];
export type Anstallning = components['schemas']['AnstallningDto'];

/** Enheterna i trädets ordning, också de som har upphört. */
export const enheterFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'enheter'],
    queryFn: async () =>
      (await hamtat(klient.GET('/api/namnder/{namndId}/enheter', { params: { path: { namndId } } }))).enheter,
  });

export const anstallningarFraga = (namndId: string, datum: string) =>
  queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'anstallningar', datum],
    queryFn: async () =>
      await allaSidor(
        async (sida) =>
          await hamtat(
            klient.GET('/api/namnder/{namndId}/anstallningar', {
              params: { path: { namndId }, query: { antal: 100, sida, datum } },
            }),
          ),
      ),
  });

/** `Vuxenutbildning › Lärcentrum` */
export const enhetsvag = (enhet: Enhet): string => enhet.vag.join(' › ');

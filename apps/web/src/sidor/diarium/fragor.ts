import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import { arendenyckel } from '../arende/fragor.js';
import type { Diariesok } from './diariesok.js';

export type Arenderad = components['schemas']['ArenderadDto'];

export const PER_SIDA = 20;

/** En sida ur diariet. */
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
              sortera: sok.sortera ?? '-registrerat',
              ...(sok.q === undefined ? {} : { sok: sok.q }),
              ...(sok.status === undefined ? {} : { status: sok.status }),
              ...(sok.ar === undefined ? {} : { ar: sok.ar }),
              ...(sok.handlaggare === undefined ? {} : { handlaggareId: sok.handlaggare }),
            },
          },
        }),
      ),
  });

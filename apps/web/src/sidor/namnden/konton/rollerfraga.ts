import { queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../../klient/klient.js';
import { allaSidor, organisationsnyckel } from '../fragor.js';

/** Rollerna som är givna i nämnden, de som gäller och de som varit. */
export const rollerFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'roller'],
    queryFn: async () =>
      await allaSidor(
        async (sida) =>
          await hamtat(
            klient.GET('/api/namnder/{namndId}/roller', { params: { path: { namndId }, query: { antal: 100, sida } } }),
          ),
      ),
  });

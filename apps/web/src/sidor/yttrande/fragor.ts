import { queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import { remissnyckel } from '../remiss/fragor.js';

export type Yttrande = components['schemas']['YttrandeDto'];

export const yttrandeFraga = (namndId: string, remissInId: string) =>
  queryOptions({
    queryKey: [...remissnyckel(namndId), 'yttrande', remissInId],
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/remisser-in/{remissInId}/yttrande', {
            params: { path: { namndId, remissInId } },
          }),
        )
      ).yttrande,
  });

/** Ärendets skrivelser som yttrandet kan dela text med. */
export const arendetsSkrivelserFraga = (namndId: string, arendeId: string) =>
  queryOptions({
    queryKey: ['skrivelser', namndId, 'arende', arendeId, 'for-yttrande'],
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/skrivelser', {
            params: { path: { namndId }, query: { arendeId, antal: 100 } },
          }),
        )
      ).rader,
  });

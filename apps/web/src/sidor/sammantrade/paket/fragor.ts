import { queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../../klient/klient.js';
import { sammantradesnyckel } from '../../../klient/sammantradesfragor.js';
import type { components } from '../../../klient/schema.js';

type Schema = components['schemas'];
export type Paket = Schema['HandlingspaketDto'];
export type Bestallning = Schema['BestallPaketDto'];

const stig = (namndId: string, sammantradeId: string) => ({ params: { path: { namndId, sammantradeId } } });
/** Nyckeln till sammanträdets paket. */
export const paketnyckel = (namndId: string, id: string): string[] => [
  ...sammantradesnyckel(namndId, id),
  'handlingspaket',
];

export const gors = ({ tillstand }: Paket): boolean => tillstand === 'vantar' || tillstand === 'pagar';

const HAMTA_OM_MS = 2000;

/** Paketen, det senaste först. Läses om tätt medan något görs, också när flödet är borta. */
export const paketFraga = (namndId: string, id: string) =>
  queryOptions({
    queryKey: paketnyckel(namndId, id),
    refetchInterval: (fraga) => (fraga.state.data?.rader.some(gors) === true ? HAMTA_OM_MS : false),
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/sammantraden/{sammantradeId}/handlingspaket', {
          params: { path: { namndId, sammantradeId: id }, query: { antal: 20 } },
        }),
      ),
  });

export const bestallPaket = async (namndId: string, id: string, body: Bestallning): Promise<Paket> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/sammantraden/{sammantradeId}/handlingspaket', { ...stig(namndId, id), body }),
  );

export const kastaPaket = async (namndId: string, id: string, paketId: string): Promise<void> => {
  await hamtat(
    klient.DELETE('/api/namnder/{namndId}/sammantraden/{sammantradeId}/handlingspaket/{paketId}', {
      params: { path: { namndId, sammantradeId: id, paketId } },
    }),
  );
};

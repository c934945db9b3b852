import { queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { omVersion } from '../../namnden/fragor.js';
import { delegationsnyckel } from '../fragor.js';

type Schema = components['schemas'];
export type Underrattelse = Schema['UnderrattelseDto'];
type NyUnderrattelse = Schema['NyUnderrattelseDto'];

export const SATTORD: Readonly<Record<Underrattelse['satt'], string>> = {
  delgivning: 'Delgivning',
  brev: 'Brev',
  epost: 'E-post',
  muntligt: 'Muntligt',
  overlamnat: 'Överlämnat',
  ej_angivet: 'Sättet är inte antecknat',
};
export const SATTVAL: readonly { value: NyUnderrattelse['satt']; label: string }[] = [
  { value: 'brev', label: 'Brev' },
  { value: 'epost', label: 'E-post' },
  { value: 'delgivning', label: 'Delgivning' },
  { value: 'overlamnat', label: 'Överlämnat' },
  { value: 'muntligt', label: 'Muntligt' },
];

export const underrattelserFraga = (namndId: string, beslutId: string) =>
  queryOptions({
    queryKey: [...delegationsnyckel(namndId), 'underrattelser', beslutId],
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/delegationsbeslut/{beslutId}/underrattelser', {
            params: { path: { namndId, beslutId } },
          }),
        )
      ).rader,
  });

export const underratta = async (namndId: string, beslutId: string, body: NyUnderrattelse): Promise<unknown> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/delegationsbeslut/{beslutId}/underrattelser', {
      params: { path: { namndId, beslutId } },
      body,
    }),
  );

export const mottagen = async (namndId: string, u: Underrattelse, mottagenDag: string): Promise<unknown> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/delegationsunderrattelser/{underrattelseId}/mottagen', {
      params: { path: { namndId, underrattelseId: u.id } },
      headers: omVersion(u.version),
      body: { mottagenDag },
    }),
  );

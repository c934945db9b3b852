import { queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { omVersion } from '../../namnden/fragor.js';
import { delegationsnyckel } from '../fragor.js';

type Schema = components['schemas'];
export type Dokumentdelegation = Schema['DokumentdelegationDto'];
type Uppgifter = Schema['DelegationsuppgifterDto'];

export const dokumentdelegationFraga = (namndId: string, skrivelseId: string, version: number) =>
  queryOptions({
    queryKey: [...delegationsnyckel(namndId), 'dokument', skrivelseId, version],
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/skrivelser/{skrivelseId}/delegation', {
            params: { path: { namndId, skrivelseId } },
          }),
        )
      ).delegation,
  });

export const beslutsrattFraga = (namndId: string, enhetId: string, punkt: string, dag: string) =>
  queryOptions({
    queryKey: [...delegationsnyckel(namndId), 'ratt', enhetId, punkt, dag],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/beslutsratt', {
          params: { path: { namndId }, query: { enhetId, punkt, dag } },
        }),
      ),
  });

export const borjaBeslut = async (namndId: string, body: Schema['NyttBeslutsdokumentDto']): Promise<string> =>
  (await hamtat(klient.POST('/api/namnder/{namndId}/delegationsskrivelser', { params: { path: { namndId } }, body })))
    .skrivelseId;

export const sattUppgifter = async (
  namndId: string,
  skrivelseId: string,
  version: number,
  body: Uppgifter,
): Promise<unknown> =>
  await hamtat(
    klient.PUT('/api/namnder/{namndId}/skrivelser/{skrivelseId}/delegation', {
      params: { path: { namndId, skrivelseId } },
      headers: omVersion(version),
      body,
    }),
  );

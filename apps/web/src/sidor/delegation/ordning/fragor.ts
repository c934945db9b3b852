import { queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { omVersion } from '../../namnden/fragor.js';

type Schema = components['schemas'];
export type HelOrdning = Schema['HelDelegationsordningDto'];
export type Ordning = Schema['DelegationsordningDto'];
export type Ordningspunkt = Schema['OrdningspunktDto'];
export type Sparadpunkt = Schema['SparadpunktDto'];

export const ordningsnyckel = (namndId: string): string[] => ['delegationsordning', namndId];

export const ordningarFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...ordningsnyckel(namndId), 'versioner'],
    queryFn: async () =>
      (await hamtat(klient.GET('/api/namnder/{namndId}/delegationsordningar', { params: { path: { namndId } } })))
        .rader,
  });

export const ordningFraga = (namndId: string, ordningId: string) =>
  queryOptions({
    queryKey: [...ordningsnyckel(namndId), 'en', ordningId],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/delegationsordningar/{ordningId}', {
          params: { path: { namndId, ordningId } },
        }),
      ),
  });

export const gallandeFraga = (namndId: string, dag: string) =>
  queryOptions({
    queryKey: [...ordningsnyckel(namndId), 'gallande', dag],
    staleTime: 60_000,
    retry: false,
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/delegationsordning', { params: { path: { namndId }, query: { dag } } }),
      ),
  });

export const jamforelseFraga = (namndId: string, ordningId: string, med: string) =>
  queryOptions({
    queryKey: [...ordningsnyckel(namndId), 'jamforelse', ordningId, med],
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/delegationsordningar/{ordningId}/jamforelse', {
            params: { path: { namndId, ordningId }, query: { med } },
          }),
        )
      ).rader,
  });

/** Det i en punkt som skrivs. */
export function somSkriven({ id: _id, plats: _plats, punktNorm: _norm, ...punkt }: Sparadpunkt): Ordningspunkt {
  return punkt;
}

export const skrivPunkter = async (
  namndId: string,
  ordning: Pick<HelOrdning, 'id' | 'version'>,
  punkter: Ordningspunkt[],
): Promise<HelOrdning> =>
  await hamtat(
    klient.PUT('/api/namnder/{namndId}/delegationsordningar/{ordningId}/punkter', {
      params: { path: { namndId, ordningId: ordning.id } },
      headers: omVersion(ordning.version),
      body: { punkter },
    }),
  );

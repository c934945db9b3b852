import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';

export type Kontorad = components['schemas']['KontoradDto'];
export type Konto = components['schemas']['KontoDto'];

export const kontonyckel = ['kommun', 'konton'] as const;

/** Konton i Klubba vars namn eller inloggningsnamn börjar så; bara för administratören av hela Klubba. */
export const kontonFraga = (sok: string, sida = 1, antal = 20) =>
  queryOptions({
    queryKey: [...kontonyckel, 'lista', sok, sida, antal],
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: async () => await hamtat(klient.GET('/api/konton', { params: { query: { sok, sida, antal } } })),
  });

export const kontotFraga = (kontoId: string) =>
  queryOptions({
    queryKey: [...kontonyckel, kontoId],
    queryFn: async () => await hamtat(klient.GET('/api/konton/{kontoId}', { params: { path: { kontoId } } })),
  });

export const identifierareFraga = (kontoId: string) =>
  queryOptions({
    queryKey: [...kontonyckel, kontoId, 'identifierare'],
    queryFn: async () =>
      (await hamtat(klient.GET('/api/konton/{kontoId}/identifierare', { params: { path: { kontoId } } })))
        .identifierare,
  });

import { queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';

export type Lage = components['schemas']['InloggningslageDto'];
export type MittKonto = components['schemas']['MittKontoDto'];

/** Hur långt inloggningen kommit, och vilka sätt att logga in som finns. */
export const lageFraga = queryOptions({
  queryKey: ['inloggningslage'],
  queryFn: async () => await hamtat(klient.GET('/api/inloggning/lage')),
  staleTime: 0,
});

/** Det egna kontot. */
export const kontoFraga = queryOptions({
  queryKey: ['konto'],
  queryFn: async () => await hamtat(klient.GET('/api/konto')),
});

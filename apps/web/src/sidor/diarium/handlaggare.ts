import { queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import { arendenyckel } from '../arende/fragor.js';

/** En som kan handlägga ärenden i nämnden, med hur många hon har. */
export type Handlaggare = components['schemas']['HandlaggarvalDto'];

/** De som kan handlägga ärenden i nämnden. */
export const handlaggareFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...arendenyckel(namndId), 'handlaggare'],
    staleTime: 60_000,
    queryFn: async (): Promise<Handlaggare[]> =>
      (await hamtat(klient.GET('/api/namnder/{namndId}/handlaggare', { params: { path: { namndId } } }))).rader,
  });

/** Handläggarna som rader i en vallista. */
export const handlaggarval = (alla: readonly Handlaggare[], tomt: string): { value: string; label: string }[] => [
  { value: '', label: tomt },
  ...alla.map((h) => ({ value: h.personId, label: h.titel === null ? h.namn : `${h.namn}, ${h.titel}` })),
];

import { useQueryClient } from '@tanstack/react-query';
import type { components } from '../../klient/schema.js';
import { hamtat, klient } from '../../klient/klient.js';
import { omVersion } from '../namnden/fragor.js';
import { type Arende, arendenyckel } from './fragor.js';

type Andring = components['schemas']['AndraArendeDto'];

/** Läser om allt om nämndens ärenden: en ändring syns i listan, tidslinjen och de ärenden som hör ihop. */
export function useLasOm(namndId: string): () => Promise<void> {
  const fragor = useQueryClient();
  return async () => {
    await fragor.invalidateQueries({ queryKey: arendenyckel(namndId) });
  };
}

/** @throws Klubbafel 412 när någon hann före */
export const rattaArende = async (
  a: Pick<Arende, 'id' | 'namndId'>,
  version: number,
  body: Partial<Andring>,
): Promise<Arende> =>
  await hamtat(
    klient.PATCH('/api/namnder/{namndId}/arenden/{arendeId}', {
      params: { path: { namndId: a.namndId, arendeId: a.id } },
      headers: omVersion(version),
      body,
    }),
  );

export const eller = (text: string): string | null => (text.trim() === '' ? null : text.trim());

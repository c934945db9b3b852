import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';

type Schema = components['schemas'];
export type Initiativ = Schema['InitiativDto'];
export type Redovisning = Schema['RedovisningDto'];

export const initiativnyckel = (namndId: string): string[] => ['initiativ', namndId];

export const arendeinitiativFraga = (namndId: string, arendeId: string) =>
  queryOptions({
    queryKey: [...initiativnyckel(namndId), 'arende', arendeId],
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/arenden/{arendeId}/initiativ', {
            params: { path: { namndId, arendeId } },
          }),
        )
      ).initiativ,
  });

export const redovisningFraga = (namndId: string, ar: number) =>
  queryOptions({
    queryKey: [...initiativnyckel(namndId), 'redovisning', ar],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/initiativ', { params: { path: { namndId }, query: { ar } } })),
  });

/** Läser om det som hänger på hur ärendet väcktes, också bevakningarna. */
export function useLasOmInitiativ(namndId: string): () => Promise<void> {
  const fragor = useQueryClient();
  return async () => {
    await fragor.invalidateQueries({ queryKey: initiativnyckel(namndId) });
    await fragor.invalidateQueries({ queryKey: ['bevakningar', namndId] });
  };
}

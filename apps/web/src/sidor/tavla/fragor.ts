import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import { skrivelsenyckel } from '../skrivelse/flode/fragor.js';

export type Tavlan = components['schemas']['TavlanDto'];
export type Tavelrad = components['schemas']['TavelradDto'];
export type Tavelvy = 'alla' | 'mina' | 'vantar';

export interface Tavelval {
  sammantrade?: string;
  vy?: Tavelvy;
  personId?: string;
  enhet?: string;
}

export const tavelFraga = (namndId: string, val: Tavelval) =>
  queryOptions({
    queryKey: [...skrivelsenyckel(namndId), 'tavla', val],
    placeholderData: keepPreviousData,
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/skrivelsetavla', { params: { path: { namndId }, query: val } })),
  });

/** Påminner dem som har skrivelsen. @throws Klubbafel när någon redan har gjort det i dag */
export async function paminn(namndId: string, skrivelseId: string): Promise<void> {
  await hamtat(
    klient.POST('/api/namnder/{namndId}/skrivelsetavla/{skrivelseId}/paminnelse', {
      params: { path: { namndId, skrivelseId } },
    }),
  );
}

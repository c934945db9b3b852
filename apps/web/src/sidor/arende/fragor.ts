import { queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';

type Schema = components['schemas'];
export type Arende = Schema['ArendeDto'];
export type Handling = Schema['HandlingDto'];
export type Skrivelse = Schema['SkrivelseDto'];

const ALLA = 100;

/** Nyckeln till allt om en nämnds ärenden, eller om ett av dem, för det som ska läsas om. */
export const arendenyckel = (namndId: string, arendeId?: string): string[] => [
  'arenden',
  namndId,
  ...(arendeId === undefined ? [] : [arendeId]),
];

const stig = (namndId: string, arendeId: string) => ({ params: { path: { namndId, arendeId } } });

export const lasArende = async (namndId: string, arendeId: string): Promise<Arende> =>
  await hamtat(klient.GET('/api/namnder/{namndId}/arenden/{arendeId}', stig(namndId, arendeId)));

export const arendeFraga = (namndId: string, arendeId: string) =>
  queryOptions({
    queryKey: [...arendenyckel(namndId, arendeId), 'ett'],
    queryFn: async () => await lasArende(namndId, arendeId),
  });

/** Ärendets handlingar, den med högsta numret först. */
export const handlingarFraga = (namndId: string, arendeId: string, sida = 1) =>
  queryOptions({
    queryKey: [...arendenyckel(namndId, arendeId), 'handlingar', sida],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/arenden/{arendeId}/handlingar', {
          params: { path: { namndId, arendeId }, query: { antal: ALLA, sida, sortera: '-nr' } },
        }),
      ),
  });

/** Den skrivelse vars förslag gäller: den senaste som hör till ärendet, om någon. */
export const skrivelseFraga = (namndId: string, arendeId: string) =>
  queryOptions({
    queryKey: [...arendenyckel(namndId, arendeId), 'skrivelse'],
    queryFn: async (): Promise<Skrivelse | null> => {
      const { rader } = await hamtat(
        klient.GET('/api/namnder/{namndId}/skrivelser', {
          params: { path: { namndId }, query: { arendeId, antal: 1, sortera: '-versionsnr' } },
        }),
      );
      const skrivelseId = rader[0]?.id;
      if (skrivelseId === undefined) return null;
      return await hamtat(
        klient.GET('/api/namnder/{namndId}/skrivelser/{skrivelseId}', { params: { path: { namndId, skrivelseId } } }),
      );
    },
  });

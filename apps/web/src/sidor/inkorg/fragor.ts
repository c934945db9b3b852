import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';

type Schema = components['schemas'];
export type Inkorgrad = Schema['InkorgradDto'];
export type Inkorgpost = Schema['InkorgpostDto'];
export type Inkorgdel = Schema['InkorgdelDto'];
export type Stallning = Schema['InkorgstallningDto'];
export type Arendeforslag = Schema['ArendeforslagDto'];
export type Adresser = Schema['InkorgadresserDto'];

/** Det som ligger vid sidan av det inkomna. */
export const UNDANLAGT = ['skrappost', 'dubblett', 'studs', 'inte_allman', 'registrerad'] as const;
export type Undanlagt = (typeof UNDANLAGT)[number];

const ALLA = 100;

export const inkorgnyckel = (namndId: string): string[] => ['inkorg', namndId];

/** Det inkomna, äldst först. */
export const inkommetFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...inkorgnyckel(namndId), 'inkommet'],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/inkorg', { params: { path: { namndId }, query: { antal: ALLA } } }),
      ),
  });

/** Det som ligger för sig. */
export const undanlagtFraga = (namndId: string, vad: Undanlagt) =>
  queryOptions({
    queryKey: [...inkorgnyckel(namndId), 'undanlagt', vad],
    placeholderData: keepPreviousData,
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/inkorg', {
          params: {
            path: { namndId },
            query: {
              antal: ALLA,
              ...(vad === 'inte_allman' || vad === 'registrerad' ? { tillstand: vad } : { lada: vad }),
            },
          },
        }),
      ),
  });

/** Hur mycket som väntar. */
export const stallningFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...inkorgnyckel(namndId), 'stallning'],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/inkorg/stallning', { params: { path: { namndId } } })),
  });

/** En post: texten, delarna och förslagen. */
export const postFraga = (namndId: string, postId: string) =>
  queryOptions({
    queryKey: [...inkorgnyckel(namndId), 'post', postId],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/inkorg/{postId}', { params: { path: { namndId, postId } } })),
  });

/** Adresserna för inkommande e-post. */
export const adresserFraga = (namndId: string) =>
  queryOptions({
    queryKey: ['inkorgadresser', namndId],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/inkorgadresser', { params: { path: { namndId } } })),
  });

export const delfil = (namndId: string, postId: string, delId: string): string =>
  `/api/namnder/${namndId}/inkorg/${postId}/delar/${delId}/fil`;

export const originalfil = (namndId: string, postId: string): string =>
  `/api/namnder/${namndId}/inkorg/${postId}/original`;

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import { omVersion } from '../namnden/fragor.js';

type Schema = components['schemas'];
export type Enhetsmanad = Schema['EnhetsmanadDto'];
export type Beslutsrad = Schema['DelegationsbeslutDto'];
export type Radvarning = Schema['RadvarningDto'];
export type Radtext = Schema['RadtextDto'];
export type Rattelse = Schema['RattaDelegationsbeslutDto'];
export type Delegationsenhet = Schema['DelegationsenhetDto'];
export type Forhandsvisning = Schema['DelegationsforhandsvisningDto'];

export const delegationsnyckel = (namndId: string): string[] => ['delegation', namndId];

/** En rad som skrivs, fält för fält. */
export type Faltrad = Required<Radtext>;
export const TOM_RAD: Faltrad = { datum: '', punkt: '', beslut: '', antal: '', dnr: '', delegat: '', spar: '' };

export const enheterFraga = (namndId: string, manad: string) =>
  queryOptions({
    queryKey: [...delegationsnyckel(namndId), 'enheter', manad],
    placeholderData: keepPreviousData,
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/delegationsenheter', { params: { path: { namndId }, query: { manad } } }),
        )
      ).rader,
  });

export const manadFraga = (namndId: string, enhetId: string, manad: string) =>
  queryOptions({
    queryKey: [...delegationsnyckel(namndId), 'manad', enhetId, manad],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/delegationsbeslut', {
          params: { path: { namndId }, query: { enhetId, manad } },
        }),
      ),
  });

export const delegaterFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...delegationsnyckel(namndId), 'delegater'],
    staleTime: 60_000,
    queryFn: async () =>
      (await hamtat(klient.GET('/api/namnder/{namndId}/delegater', { params: { path: { namndId } } }))).rader,
  });

export const andringarFraga = (namndId: string, beslutId: string, version: number) =>
  queryOptions({
    queryKey: [...delegationsnyckel(namndId), 'andringar', beslutId, version],
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/delegationsbeslut/{beslutId}/andringar', {
            params: { path: { namndId, beslutId } },
          }),
        )
      ).rader,
  });

export const tolkningFraga = (
  namndId: string,
  enhetId: string,
  manad: string,
  text: Faltrad,
  arendeId: string | null,
) =>
  queryOptions({
    queryKey: [...delegationsnyckel(namndId), 'tolkning', enhetId, manad, text, arendeId],
    placeholderData: keepPreviousData,
    gcTime: 10_000,
    queryFn: async () =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/delegationsbeslut/tolkning', {
          params: { path: { namndId } },
          body: { enhetId, manad, text, arendeId },
        }),
      ),
  });

/** Det som sätts på raden utöver det skrivna. */
export interface Radtillval {
  arendeId?: string | null;
  sekretessLagrum?: string | null;
  underProvning?: boolean;
}

export async function spara(
  namndId: string,
  ny: { enhetId: string; manad: string; nyckel: string; text: Faltrad } & Radtillval,
): Promise<Beslutsrad> {
  const { spar, ...text } = ny.text;
  return await hamtat(
    klient.POST('/api/namnder/{namndId}/delegationsbeslut', {
      params: { path: { namndId } },
      body: { ...ny, text: spar === '' ? text : { ...text, spar } },
    }),
  );
}

export const ratta = async (namndId: string, rad: Beslutsrad, body: Rattelse): Promise<Beslutsrad> =>
  await hamtat(
    klient.PATCH('/api/namnder/{namndId}/delegationsbeslut/{beslutId}', {
      params: { path: { namndId, beslutId: rad.id } },
      headers: omVersion(rad.version),
      body,
    }),
  );

export const medge = async (
  namndId: string,
  rad: Beslutsrad,
  body: { kod: Radvarning['kod']; skal: string },
): Promise<Beslutsrad> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/delegationsbeslut/{beslutId}/medgivande', {
      params: { path: { namndId, beslutId: rad.id } },
      headers: omVersion(rad.version),
      body,
    }),
  );

export const stryk = async (namndId: string, rad: Beslutsrad): Promise<unknown> =>
  await hamtat(
    klient.DELETE('/api/namnder/{namndId}/delegationsbeslut/{beslutId}', {
      params: { path: { namndId, beslutId: rad.id } },
      headers: omVersion(rad.version),
    }),
  );

export const arendetsBeslutFraga = (namndId: string, arendeId: string) =>
  queryOptions({
    queryKey: [...delegationsnyckel(namndId), 'arende', arendeId],
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/arenden/{arendeId}/delegationsbeslut', {
            params: { path: { namndId, arendeId } },
          }),
        )
      ).rader,
  });

export const aterstall = async (namndId: string, beslutId: string): Promise<unknown> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/delegationsbeslut/{beslutId}/aterstallning', {
      params: { path: { namndId, beslutId } },
    }),
  );

import { queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { omVersion } from '../../namnden/fragor.js';
import { delegationsnyckel } from '../fragor.js';

type Schema = components['schemas'];
export type Enhetslista = Schema['EnhetslistaDto'];
export type Listoversikt = Schema['ListoversiktDto'];
export type Listmanad = Schema['ListmanadDto'];
export type Delegationslista = Schema['DelegationslistaDto'];
export type Listregler = Schema['VisadeListreglerDto'];
export type Ordforandebeslut = Schema['OrdforandebeslutDto'];
export type Delegatprotokoll = Schema['DelegatprotokollDto'];
export type Radklocka = Schema['RadklockaDto'];
type Nyttbeslut = Schema['NyttOrdforandebeslutDto'];
type Nyaregler = Schema['ListreglerDto'];

const nyckel = (namndId: string, ...mer: readonly string[]): string[] => [...delegationsnyckel(namndId), ...mer];

export const enhetslistaFraga = (namndId: string, enhetId: string, manad: string) =>
  queryOptions({
    queryKey: nyckel(namndId, 'lista', enhetId, manad),
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/enheter/{enhetId}/delegationslistor/{manad}', {
          params: { path: { namndId, enhetId, manad } },
        }),
      ),
  });

export const oversiktFraga = (namndId: string, spann: { fran?: string; till?: string } = {}) =>
  queryOptions({
    queryKey: nyckel(namndId, 'oversikt', spann.fran ?? '', spann.till ?? ''),
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/delegationslistor', { params: { path: { namndId }, query: spann } }),
      ),
  });

export const reglerFraga = (namndId: string) =>
  queryOptions({
    queryKey: nyckel(namndId, 'regler'),
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/delegationsregler', { params: { path: { namndId } } })),
  });

export const klockorFraga = (namndId: string, enhetId: string, manad: string) =>
  queryOptions({
    queryKey: nyckel(namndId, 'klockor', enhetId, manad),
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/delegationsklockor', {
            params: { path: { namndId }, query: { enhetId, manad } },
          }),
        )
      ).rader,
  });

export const bradskandeFraga = (namndId: string) =>
  queryOptions({
    queryKey: nyckel(namndId, 'bradskande'),
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/ordforandebeslut', { params: { path: { namndId }, query: { antal: 50 } } }),
      ),
  });

export const protokollFraga = (namndId: string, protokollId: string) =>
  queryOptions({
    queryKey: nyckel(namndId, 'protokoll', protokollId),
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/delegatprotokoll/{protokollId}', {
          params: { path: { namndId, protokollId } },
        }),
      ),
  });

export const lamnaIn = async (
  namndId: string,
  enhetId: string,
  manad: string,
  inget: boolean,
): Promise<Delegationslista> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/enheter/{enhetId}/delegationslistor/{manad}/inlamning', {
      params: { path: { namndId, enhetId, manad } },
      body: { inget },
    }),
  );

export const oppnaLista = async (namndId: string, listaId: string, skal: string): Promise<Delegationslista> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/delegationslistor/{listaId}/oppning', {
      params: { path: { namndId, listaId } },
      body: { skal },
    }),
  );

export const paminn = async (namndId: string, enhetId: string, manad: string): Promise<boolean> =>
  (
    await hamtat(
      klient.POST('/api/namnder/{namndId}/enheter/{enhetId}/delegationslistor/{manad}/paminnelse', {
        params: { path: { namndId, enhetId, manad } },
      }),
    )
  ).pamind;

export const sparaRegler = async (namndId: string, version: number, body: Nyaregler): Promise<Listregler> =>
  await hamtat(
    klient.PUT('/api/namnder/{namndId}/delegationsregler', {
      params: { path: { namndId } },
      headers: omVersion(version),
      body,
    }),
  );

export const besluta = async (namndId: string, body: Nyttbeslut): Promise<Ordforandebeslut> =>
  await hamtat(klient.POST('/api/namnder/{namndId}/ordforandebeslut', { params: { path: { namndId } }, body }));

export const nyttProtokoll = async (namndId: string, beslutIds: readonly string[]): Promise<Delegatprotokoll> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/delegatprotokoll', {
      params: { path: { namndId } },
      body: { beslut: beslutIds.map((beslutId) => ({ beslutId })) },
    }),
  );

export const skrivProtokoll = async (
  namndId: string,
  p: Delegatprotokoll,
  beslut: { beslutId: string; text: string }[],
): Promise<Delegatprotokoll> =>
  await hamtat(
    klient.PATCH('/api/namnder/{namndId}/delegatprotokoll/{protokollId}', {
      params: { path: { namndId, protokollId: p.id } },
      headers: omVersion(p.version),
      body: { beslut },
    }),
  );

export const lasProtokoll = async (namndId: string, p: Delegatprotokoll): Promise<Delegatprotokoll> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/delegatprotokoll/{protokollId}/lasning', {
      params: { path: { namndId, protokollId: p.id } },
      headers: omVersion(p.version),
    }),
  );

export const lasUppProtokoll = async (namndId: string, p: Delegatprotokoll): Promise<Delegatprotokoll> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/delegatprotokoll/{protokollId}/upplasning', {
      params: { path: { namndId, protokollId: p.id } },
      headers: omVersion(p.version),
    }),
  );

export const justeraProtokoll = async (
  namndId: string,
  p: Delegatprotokoll,
  body: { dag: string; plats: string },
): Promise<Delegatprotokoll> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/delegatprotokoll/{protokollId}/justering', {
      params: { path: { namndId, protokollId: p.id } },
      headers: omVersion(p.version),
      body,
    }),
  );

export const protokollanslagFraga = (namndId: string, protokollId: string) =>
  queryOptions({
    queryKey: nyckel(namndId, 'protokollanslag', protokollId),
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/delegatprotokoll/{protokollId}/anslag', {
            params: { path: { namndId, protokollId } },
          }),
        )
      ).rader,
  });

/** @param skal varför det tillkännages på nytt (KL 13:5) */
export const anslaProtokoll = async (
  namndId: string,
  protokollId: string,
  anslagsdatum: string,
  skal?: string,
): Promise<unknown> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/delegatprotokoll/{protokollId}/anslag', {
      params: { path: { namndId, protokollId } },
      body: { anslagsdatum, ...(skal === undefined ? {} : { skal }) },
    }),
  );

export const anmalanFraga = (namndId: string, sammantradeId: string) =>
  queryOptions({
    queryKey: ['delegationsanmalan', namndId, sammantradeId],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/sammantraden/{sammantradeId}/delegationsanmalan', {
          params: { path: { namndId, sammantradeId } },
        }),
      ),
  });

export const laggAnmalan = async (namndId: string, sammantradeId: string, version: number): Promise<unknown> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/sammantraden/{sammantradeId}/delegationsanmalan', {
      params: { path: { namndId, sammantradeId } },
      headers: omVersion(version),
    }),
  );

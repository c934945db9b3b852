import { queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { somFormular } from '../fil/importapi.js';
import type { Omgang } from '../fil/importapi.js';

type Schema = components['schemas'];
export type Skifte = Schema['MandatskifteDto'];
export type Kvarlamnat = Schema['KvarlamnatDto'];
export type Kvarlamnad = Kvarlamnat['rader'][number];

export const skiftesnyckel = (namndId: string): string[] => ['mandatskifte', namndId];

const stig = (namndId: string, skifteId: string) => ({ params: { path: { namndId, skifteId } } });

export const skiftenFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...skiftesnyckel(namndId), 'lista'],
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/mandatskiften', { params: { path: { namndId }, query: { antal: 20 } } }),
        )
      ).rader,
  });

export const skifteFraga = (namndId: string, skifteId: string) =>
  queryOptions({
    queryKey: [...skiftesnyckel(namndId), skifteId, 'ett'],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/mandatskiften/{skifteId}', stig(namndId, skifteId))),
  });

export const kvarlamnatFraga = (namndId: string, skifteId: string) =>
  queryOptions({
    queryKey: [...skiftesnyckel(namndId), skifteId, 'kvarlamnat'],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/mandatskiften/{skifteId}/kvarlamnat', stig(namndId, skifteId))),
  });

export const forstaMotetFraga = (namndId: string, skifteId: string) =>
  queryOptions({
    queryKey: [...skiftesnyckel(namndId), skifteId, 'motet'],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/mandatskiften/{skifteId}/forsta-motet', stig(namndId, skifteId))),
  });

export async function lamnaSkiftesfil(namndId: string, skifteId: string, fil: File): Promise<Omgang> {
  return await hamtat(
    klient.POST('/api/namnder/{namndId}/mandatskiften/{skifteId}/fil', {
      ...stig(namndId, skifteId),
      body: {},
      bodySerializer: somFormular(fil),
    }),
  );
}

export async function genomforSkiftet(namndId: string, skifteId: string, avtryck: string): Promise<Skifte> {
  return await hamtat(
    klient.POST('/api/namnder/{namndId}/mandatskiften/{skifteId}/genomfor', {
      ...stig(namndId, skifteId),
      body: { avtryck },
    }),
  );
}

export async function angraSkiftet(namndId: string, skifteId: string): Promise<Skifte> {
  return await hamtat(klient.POST('/api/namnder/{namndId}/mandatskiften/{skifteId}/angra', stig(namndId, skifteId)));
}

/** Lämnar en sak till någon ny, eller noterar hur den är löst. */
export async function los(namndId: string, skifteId: string, body: Schema['LosKvarlamnadDto']): Promise<Kvarlamnat> {
  return await hamtat(
    klient.POST('/api/namnder/{namndId}/mandatskiften/{skifteId}/kvarlamnat', { ...stig(namndId, skifteId), body }),
  );
}

export async function laggPunkter(
  namndId: string,
  skifteId: string,
  sammantradeId: string,
  punkter: Schema['StandardpunktDto'][],
): Promise<Schema['LagdaPunkterDto']> {
  return await hamtat(
    klient.POST('/api/namnder/{namndId}/mandatskiften/{skifteId}/forsta-motet', {
      ...stig(namndId, skifteId),
      body: { sammantradeId, punkter },
    }),
  );
}

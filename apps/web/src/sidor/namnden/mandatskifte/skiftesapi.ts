import { queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import type { Omfattning, Omgang } from '../fil/importapi.js';
import { somFormular } from '../fil/importapi.js';

type Schema = components['schemas'];
export type Skifte = Schema['MandatskifteDto'];
export type Kvarlamnat = Schema['KvarlamnatDto'];
export type Kvarlamnad = Kvarlamnat['rader'][number];

/** Nyckeln till mandatskiften i en nämnd eller i hela kommunen. */
export const skiftesnyckel = (o: Omfattning): string[] => ['mandatskifte', o.slag, o.id];

const n = (o: Omfattning, skifteId: string) => ({ params: { path: { namndId: o.id, skifteId } } });
const k = (o: Omfattning, skifteId: string) => ({ params: { path: { kommunId: o.id, skifteId } } });

export const skiftenFraga = (o: Omfattning) =>
  queryOptions({
    queryKey: [...skiftesnyckel(o), 'lista'],
    queryFn: async () => {
      const query = { antal: 20 };
      return o.slag === 'namnd'
        ? (
            await hamtat(
              klient.GET('/api/namnder/{namndId}/mandatskiften', { params: { path: { namndId: o.id }, query } }),
            )
          ).rader
        : (
            await hamtat(
              klient.GET('/api/kommuner/{kommunId}/mandatskiften', { params: { path: { kommunId: o.id }, query } }),
            )
          ).rader;
    },
  });

export const skifteFraga = (o: Omfattning, skifteId: string) =>
  queryOptions({
    queryKey: [...skiftesnyckel(o), skifteId, 'ett'],
    queryFn: async () =>
      o.slag === 'namnd'
        ? await hamtat(klient.GET('/api/namnder/{namndId}/mandatskiften/{skifteId}', n(o, skifteId)))
        : await hamtat(klient.GET('/api/kommuner/{kommunId}/mandatskiften/{skifteId}', k(o, skifteId))),
  });

export const kvarlamnatFraga = (o: Omfattning, skifteId: string) =>
  queryOptions({
    queryKey: [...skiftesnyckel(o), skifteId, 'kvarlamnat'],
    queryFn: async () =>
      o.slag === 'namnd'
        ? await hamtat(klient.GET('/api/namnder/{namndId}/mandatskiften/{skifteId}/kvarlamnat', n(o, skifteId)))
        : await hamtat(klient.GET('/api/kommuner/{kommunId}/mandatskiften/{skifteId}/kvarlamnat', k(o, skifteId))),
  });

/** @param organId nämnden, när skiftet gäller hela kommunen */
export const forstaMotetFraga = (o: Omfattning, skifteId: string, organId?: string) =>
  queryOptions({
    queryKey: [...skiftesnyckel(o), skifteId, 'motet', organId ?? ''],
    queryFn: async () =>
      o.slag === 'namnd'
        ? await hamtat(klient.GET('/api/namnder/{namndId}/mandatskiften/{skifteId}/forsta-motet', n(o, skifteId)))
        : await hamtat(
            klient.GET('/api/kommuner/{kommunId}/mandatskiften/{skifteId}/forsta-motet', {
              params: {
                path: { kommunId: o.id, skifteId },
                query: organId === undefined ? {} : { organId },
              },
            }),
          ),
  });

/** Börjar ett skifte; för kommunen gäller det alla nämnder som har ledamöter. */
export async function borjaSkiftet(o: Omfattning, body: Schema['NyttMandatskifteDto']): Promise<Skifte> {
  return o.slag === 'namnd'
    ? await hamtat(klient.POST('/api/namnder/{namndId}/mandatskiften', { params: { path: { namndId: o.id } }, body }))
    : await hamtat(
        klient.POST('/api/kommuner/{kommunId}/mandatskiften', { params: { path: { kommunId: o.id } }, body }),
      );
}

export async function lamnaSkiftesfil(o: Omfattning, skifteId: string, fil: File): Promise<Omgang> {
  const kropp = { body: {}, bodySerializer: somFormular(fil) };
  return o.slag === 'namnd'
    ? await hamtat(klient.POST('/api/namnder/{namndId}/mandatskiften/{skifteId}/fil', { ...n(o, skifteId), ...kropp }))
    : await hamtat(
        klient.POST('/api/kommuner/{kommunId}/mandatskiften/{skifteId}/fil', { ...k(o, skifteId), ...kropp }),
      );
}

export async function genomforSkiftet(o: Omfattning, skifteId: string, avtryck: string): Promise<Skifte> {
  const body = { avtryck };
  return o.slag === 'namnd'
    ? await hamtat(klient.POST('/api/namnder/{namndId}/mandatskiften/{skifteId}/genomfor', { ...n(o, skifteId), body }))
    : await hamtat(
        klient.POST('/api/kommuner/{kommunId}/mandatskiften/{skifteId}/genomfor', { ...k(o, skifteId), body }),
      );
}

export async function angraSkiftet(o: Omfattning, skifteId: string): Promise<Skifte> {
  return o.slag === 'namnd'
    ? await hamtat(klient.POST('/api/namnder/{namndId}/mandatskiften/{skifteId}/angra', n(o, skifteId)))
    : await hamtat(klient.POST('/api/kommuner/{kommunId}/mandatskiften/{skifteId}/angra', k(o, skifteId)));
}

/** Lämnar en sak till någon ny, eller noterar hur den är löst. */
export async function los(o: Omfattning, skifteId: string, body: Schema['LosKvarlamnadDto']): Promise<Kvarlamnat> {
  return o.slag === 'namnd'
    ? await hamtat(
        klient.POST('/api/namnder/{namndId}/mandatskiften/{skifteId}/kvarlamnat', { ...n(o, skifteId), body }),
      )
    : await hamtat(
        klient.POST('/api/kommuner/{kommunId}/mandatskiften/{skifteId}/kvarlamnat', { ...k(o, skifteId), body }),
      );
}

export async function laggPunkter(
  o: Omfattning,
  skifteId: string,
  body: Schema['LaggForstaMotetDto'],
): Promise<Schema['LagdaPunkterDto']> {
  return o.slag === 'namnd'
    ? await hamtat(
        klient.POST('/api/namnder/{namndId}/mandatskiften/{skifteId}/forsta-motet', { ...n(o, skifteId), body }),
      )
    : await hamtat(
        klient.POST('/api/kommuner/{kommunId}/mandatskiften/{skifteId}/forsta-motet', { ...k(o, skifteId), body }),
      );
}

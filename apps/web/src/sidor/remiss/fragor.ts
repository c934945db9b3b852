import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import { omVersion } from '../namnden/fragor.js';

type Schema = components['schemas'];
export type Remiss = Schema['RemissDto'];
export type Instans = Schema['RemissinstansDto'];
export type Remissrad = Schema['RemissradDto'];
export type RemissIn = Schema['RemissInDto'];
export type NyInstans = Schema['NyInstansDto'];
export type Hallning = Schema['RemissvarDto']['hallning'];

export const remissnyckel = (namndId: string): string[] => ['remisser', namndId];

export const remisserFraga = (namndId: string, lage: 'oppna' | 'avslutade' | 'alla', sok: string) =>
  queryOptions({
    queryKey: [...remissnyckel(namndId), 'ut', lage, sok],
    placeholderData: keepPreviousData,
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/remisser', {
          params: { path: { namndId }, query: { lage, antal: 100, ...(sok === '' ? {} : { sok }) } },
        }),
      ),
  });

export const remisserInFraga = (namndId: string, lage: 'oppna' | 'avslutade' | 'alla') =>
  queryOptions({
    queryKey: [...remissnyckel(namndId), 'in', lage],
    placeholderData: keepPreviousData,
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/remisser-in', {
          params: { path: { namndId }, query: { lage, antal: 100 } },
        }),
      ),
  });

export const arendetsRemisserFraga = (namndId: string, arendeId: string) =>
  queryOptions({
    queryKey: [...remissnyckel(namndId), 'arende', arendeId],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/arenden/{arendeId}/remisser', { params: { path: { namndId, arendeId } } }),
      ),
  });

export const remissFraga = (namndId: string, remissId: string) =>
  queryOptions({
    queryKey: [...remissnyckel(namndId), 'en', remissId],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/remisser/{remissId}', { params: { path: { namndId, remissId } } }),
      ),
  });

export const remissInFraga = (namndId: string, remissInId: string) =>
  queryOptions({
    queryKey: [...remissnyckel(namndId), 'inkommen', remissInId],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/remisser-in/{remissInId}', { params: { path: { namndId, remissInId } } }),
      ),
  });

export const mottagareFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...remissnyckel(namndId), 'mottagare'],
    staleTime: 60_000,
    queryFn: async () =>
      (await hamtat(klient.GET('/api/namnder/{namndId}/remissmottagare', { params: { path: { namndId } } }))).rader,
  });

/** Läser om allt om nämndens remisser, och lägger in den som servern svarade med. */
export function useLasOmRemisser(namndId: string): (remiss?: Remiss) => Promise<void> {
  const fragor = useQueryClient();
  return async (remiss) => {
    if (remiss !== undefined) fragor.setQueryData(remissFraga(namndId, remiss.id).queryKey, remiss);
    await fragor.invalidateQueries({ queryKey: remissnyckel(namndId) });
    await fragor.invalidateQueries({ queryKey: ['bevakningar', namndId] });
  };
}

type Rid = Pick<Remiss, 'namndId' | 'id'>;
const vid = (r: Rid) => ({ params: { path: { namndId: r.namndId, remissId: r.id } } });
const hos = (r: Rid, i: Pick<Instans, 'id'>) => ({
  params: { path: { namndId: r.namndId, remissId: r.id, instansId: i.id } },
});

export const skicka = async (r: Remiss): Promise<Remiss> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/remisser/{remissId}/skickande', { ...vid(r), headers: omVersion(r.version) }),
  );

export const stang = async (r: Remiss, oppna: boolean): Promise<Remiss> =>
  await hamtat(
    oppna
      ? klient.POST('/api/namnder/{namndId}/remisser/{remissId}/oppning', { ...vid(r), headers: omVersion(r.version) })
      : klient.POST('/api/namnder/{namndId}/remisser/{remissId}/avslut', { ...vid(r), headers: omVersion(r.version) }),
  );

export const paminn = async (r: Rid, instanser?: string[]): Promise<{ antal: number }> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/remisser/{remissId}/paminnelse', {
      ...vid(r),
      body: instanser === undefined ? {} : { instanser },
    }),
  );

export const forlang = async (
  r: Rid,
  i: Instans,
  version: number,
  body: { dag: string; skal: string | null; mejla: boolean },
): Promise<Remiss> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/remisser/{remissId}/instanser/{instansId}/forlangning', {
      ...hos(r, i),
      headers: omVersion(version),
      body,
    }),
  );

export const anteckna = async (r: Rid, i: Instans, text: string): Promise<Remiss> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/remisser/{remissId}/instanser/{instansId}/anteckning', {
      ...hos(r, i),
      body: { text },
    }),
  );

export const utanSvar = async (r: Rid, i: Instans): Promise<Remiss> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/remisser/{remissId}/instanser/{instansId}/utan-svar', {
      ...hos(r, i),
      headers: omVersion(i.version),
      body: {},
    }),
  );

export const vantaIgen = async (r: Rid, i: Pick<Instans, 'id' | 'version'>): Promise<Remiss> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/remisser/{remissId}/instanser/{instansId}/vantan', {
      ...hos(r, i),
      headers: omVersion(i.version),
    }),
  );

export const skickaIgen = async (r: Rid, i: Instans, nyLank: boolean): Promise<Remiss> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/remisser/{remissId}/instanser/{instansId}/omsandning', {
      ...hos(r, i),
      headers: omVersion(i.version),
      body: { nyLank },
    }),
  );

export const registreraSvar = async (
  r: Rid,
  i: Instans,
  body: { inkommetDag: string; hallning: Hallning; innehall: string | null; handlingId: string | null },
): Promise<Remiss> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/remisser/{remissId}/instanser/{instansId}/svar', {
      ...hos(r, i),
      headers: omVersion(i.version),
      body,
    }),
  );

export const beskrivSvar = async (
  r: Rid,
  i: Instans,
  version: number,
  body: { innehall: string | null; hallning: Hallning },
): Promise<Remiss> =>
  await hamtat(
    klient.PATCH('/api/namnder/{namndId}/remisser/{remissId}/instanser/{instansId}/svar', {
      ...hos(r, i),
      headers: omVersion(version),
      body,
    }),
  );

export const sammanfatta = async (
  r: Remiss,
  version: number,
  body: { slutsats?: string | null; kommentarer?: { avsnittId: string; kommentar: string | null }[] },
): Promise<Remiss> =>
  await hamtat(
    klient.PUT('/api/namnder/{namndId}/remisser/{remissId}/sammanfattning', {
      ...vid(r),
      headers: omVersion(version),
      body,
    }),
  );

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';

type Schema = components['schemas'];
export type Arendeimport = Schema['ArendeimportDto'];
export type Lastblad = Schema['LastbladDto'];
export type Importvarde = Schema['ImportvardeDto'];
export type Importrad = Schema['ArendeimportradDto'];
export type Importfalt = Schema['ImportfaltDto'];
export type Forhandsvisning = Schema['ImportforhandsvisningDto'];
export type Mappning = Schema['MappningDto'];

const HAMTA_OM_MS = 1_000;
const ARBETAR: readonly Arendeimport['lage'][] = ['laser', 'provar', 'pagar', 'angras'];
export const RADER_PER_SIDA = 20;

export const arbetar = (i: Arendeimport | undefined): boolean => i !== undefined && ARBETAR.includes(i.lage);
export const importnyckel = (namndId: string, id?: string): string[] => [
  'arendeimport',
  namndId,
  ...(id === undefined ? [] : [id]),
];
const om = (namndId: string, importId: string) => ({ params: { path: { namndId, importId } } });

export const importerFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...importnyckel(namndId), 'lista'],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/arendeimporter', { params: { path: { namndId }, query: { antal: 50 } } }),
      ),
  });

/** Importen; frågas om medan något görs i bakgrunden. */
export const importFraga = (namndId: string, id: string) =>
  queryOptions({
    queryKey: [...importnyckel(namndId, id), 'en'],
    refetchInterval: (fraga) => (arbetar(fraga.state.data) ? HAMTA_OM_MS : false),
    queryFn: async () => await hamtat(klient.GET('/api/namnder/{namndId}/arendeimporter/{importId}', om(namndId, id))),
  });

export const bladFraga = (namndId: string, id: string) =>
  queryOptions({
    queryKey: [...importnyckel(namndId, id), 'blad'],
    queryFn: async () =>
      (await hamtat(klient.GET('/api/namnder/{namndId}/arendeimporter/{importId}/blad', om(namndId, id)))).rader,
  });

export const vardenFraga = (namndId: string, id: string, version: number) =>
  queryOptions({
    queryKey: [...importnyckel(namndId, id), 'varden', version],
    placeholderData: keepPreviousData,
    queryFn: async () =>
      (await hamtat(klient.GET('/api/namnder/{namndId}/arendeimporter/{importId}/varden', om(namndId, id)))).rader,
  });

export const faltFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...importnyckel(namndId), 'falt'],
    staleTime: Infinity,
    queryFn: async () =>
      (await hamtat(klient.GET('/api/namnder/{namndId}/arendeimporter/falt', { params: { path: { namndId } } }))).rader,
  });

export const mappningarFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...importnyckel(namndId), 'mappningar'],
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/arendeimporter/mappningar', {
            params: { path: { namndId }, query: { antal: 100 } },
          }),
        )
      ).rader,
  });

export const visningFraga = (namndId: string, id: string, version: number) =>
  queryOptions({
    queryKey: [...importnyckel(namndId, id), 'forhandsvisning', version],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/arendeimporter/{importId}/forhandsvisning', om(namndId, id))),
  });

export type Radlage = NonNullable<
  NonNullable<
    import('../../klient/schema.js').paths['/api/namnder/{namndId}/arendeimporter/{importId}/rader']['get']['parameters']['query']
  >['lage']
>;

export const raderFraga = (namndId: string, id: string, version: number, urval: { lage?: Radlage; sida: number }) =>
  queryOptions({
    queryKey: [...importnyckel(namndId, id), 'rader', version, urval],
    placeholderData: keepPreviousData,
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/arendeimporter/{importId}/rader', {
          params: { path: { namndId, importId: id }, query: { ...urval, antal: RADER_PER_SIDA } },
        }),
      ),
  });

export const angringFraga = (namndId: string, id: string, version: number) =>
  queryOptions({
    queryKey: [...importnyckel(namndId, id), 'angring', version],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/arendeimporter/{importId}/angring', om(namndId, id))),
  });

/** Systemet före filerna: servern läser dem i ordning. */
export async function lamna(namndId: string, kalla: string, filer: readonly File[]): Promise<Arendeimport> {
  const form = new FormData();
  form.append('kalla', kalla);
  for (const fil of filer) form.append('fil', fil);
  return await hamtat(
    klient.POST('/api/namnder/{namndId}/arendeimporter', {
      params: { path: { namndId } },
      body: { kalla, fil: [] },
      bodySerializer: () => form,
    }),
  );
}

const version = (i: Arendeimport) => ({ 'If-Match': `"${String(i.version)}"` });

export const sattMappning = async (namndId: string, i: Arendeimport, mappning: Mappning): Promise<Arendeimport> =>
  await hamtat(
    klient.PUT('/api/namnder/{namndId}/arendeimporter/{importId}/mappning', {
      params: { path: { namndId, importId: i.id } },
      headers: version(i),
      body: mappning,
    }),
  );

export const anvandMappning = async (namndId: string, i: Arendeimport, mappningId: string): Promise<Arendeimport> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/arendeimporter/{importId}/sparad-mappning', {
      params: { path: { namndId, importId: i.id } },
      headers: version(i),
      body: { mappningId },
    }),
  );

export const genomfor = async (namndId: string, id: string): Promise<Arendeimport> =>
  await hamtat(klient.POST('/api/namnder/{namndId}/arendeimporter/{importId}/genomforande', om(namndId, id)));

export const avbryt = async (namndId: string, id: string): Promise<Arendeimport> =>
  await hamtat(klient.POST('/api/namnder/{namndId}/arendeimporter/{importId}/avbrott', om(namndId, id)));

export const angra = async (namndId: string, id: string): Promise<Arendeimport> =>
  await hamtat(klient.POST('/api/namnder/{namndId}/arendeimporter/{importId}/angring', om(namndId, id)));

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';

type Schema = components['schemas'];
export type Uppdrag = Schema['UppdragDto'];
export type Reglemente = Schema['ReglementeDto'];
export type Organ = Schema['NamndDto'];
export type Forteckning = Schema['ForteckningDto'];
export type Innehavare = Schema['InnehavareDto'];
export type Provning = Schema['ProvningDto'];

const ALLA = 100;

/** Nyckeln till allt om en nämnds organisation, för det som ska läsas om. */
export const organisationsnyckel = (namndId: string): string[] => ['organisation', namndId];

/** Läser sida efter sida tills allt är läst. */
export async function allaSidor<T>(las: (sida: number) => Promise<{ rader: T[]; antal: number }>): Promise<T[]> {
  const rader: T[] = [];
  for (let sida = 1; ; sida += 1) {
    const svar = await las(sida);
    rader.push(...svar.rader);
    if (rader.length >= svar.antal || svar.rader.length === 0) return rader;
  }
}

export const organFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'organ'],
    queryFn: async () => await hamtat(klient.GET('/api/namnder/{namndId}', { params: { path: { namndId } } })),
  });

/** Nämnden som den är en viss dag. */
export const forteckningFraga = (namndId: string, datum: string) =>
  queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'forteckning', datum],
    placeholderData: keepPreviousData,
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/forteckning', { params: { path: { namndId }, query: { datum } } }),
      ),
  });

/** Vem som skulle tjänstgöra om de här vore borta. */
export const provningFraga = (namndId: string, datum: string, borta: readonly string[]) =>
  queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'prov', datum, borta],
    enabled: borta.length > 0,
    placeholderData: keepPreviousData,
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/tjanstgoringsprov', {
          params: { path: { namndId }, query: { datum, borta: borta.join(',') } },
        }),
      ),
  });

/** Uppdragen som gäller den dagen; utan dag alla som har varit, är och ska bli. */
export const uppdragFraga = (namndId: string, datum?: string) =>
  queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'uppdrag', datum ?? 'alla'],
    queryFn: async (): Promise<Uppdrag[]> =>
      await allaSidor(
        async (sida) =>
          await hamtat(
            klient.GET('/api/namnder/{namndId}/uppdrag', {
              params: { path: { namndId }, query: { antal: ALLA, sida, ...(datum === undefined ? {} : { datum }) } },
            }),
          ),
      ),
  });

export const personerFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'personer'],
    queryFn: async () =>
      await allaSidor(
        async (sida) =>
          await hamtat(
            klient.GET('/api/namnder/{namndId}/personer', {
              params: { path: { namndId }, query: { antal: ALLA, sida } },
            }),
          ),
      ),
  });

export const personFraga = (namndId: string, personId: string) =>
  queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'person', personId],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/personer/{personId}', { params: { path: { namndId, personId } } }),
      ),
  });

export const reglementenFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'reglementen'],
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/reglementen', { params: { path: { namndId }, query: { antal: ALLA } } }),
        )
      ).rader,
  });

/** Det reglemente som gäller den dagen, om något. */
export const gallande = (alla: readonly Reglemente[], datum: string): Reglemente | undefined =>
  alla.find((r) => r.giltigFran <= datum && (r.giltigTill ?? datum) >= datum);

/** Huvudet som gör att den som blev omsprungen får veta det (412). */
export const omVersion = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${String(version)}"` });

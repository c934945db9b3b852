import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { idag } from './servertid.js';
import type { Kallelseuppgift } from './typer.js';
import { Klubbafel } from './fel.js';
import { hamtat, klient } from './klient.js';

/** Det som ännu inte får ses, eller inte finns, är inget fel: det är inte där än. */
async function ellerInget<T>(svar: Promise<T>): Promise<T | null> {
  try {
    return await svar;
  } catch (fel) {
    if (fel instanceof Klubbafel && fel.status === 404) return null;
    throw fel;
  }
}

export interface Listval {
  fran?: string;
  till?: string;
  sida?: number;
  antal?: number;
  sortera?: string;
}

const grund = (namndId: string, id?: string): string[] => ['sammantraden', namndId, ...(id === undefined ? [] : [id])];

/** Nyckeln till allt om en nämnds sammanträden, för det som ska läsas om. */
export const sammantradesnyckel = grund;

export const sammantradenFraga = (namndId: string, val: Listval) =>
  queryOptions({
    queryKey: [...grund(namndId), 'lista', val],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/sammantraden', { params: { path: { namndId }, query: val } })),
  });

const stig = (namndId: string, sammantradeId: string) => ({ params: { path: { namndId, sammantradeId } } });

const HAMTA_OM_MS = 3000;

/** Breven är på väg: några väntar på att skrivas eller skickas. */
export const skickas = (k: Kallelseuppgift): boolean =>
  k.tillkomDatum >= idag() && (k.mottagare === 0 || k.skickade + k.kommerInteFram + k.ovissa < k.mottagare);

/** Ett sammanträde med steg, listor, kallelser, protokollets delar och dokument. */
export const sammantradeFraga = (namndId: string, id: string) =>
  queryOptions({
    queryKey: [...grund(namndId, id), 'ett'],
    refetchInterval: (fraga) => (fraga.state.data?.kallelser.some(skickas) === true ? HAMTA_OM_MS : false),
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/sammantraden/{sammantradeId}', stig(namndId, id))),
  });

/** Föredragningslistan; null för den som inte får se den än. */
export const listaFraga = (namndId: string, id: string, nr?: number) =>
  queryOptions({
    queryKey: [...grund(namndId, id), 'lista', nr ?? 'senaste'],
    queryFn: async () =>
      await ellerInget(
        hamtat(
          klient.GET('/api/namnder/{namndId}/sammantraden/{sammantradeId}/foredragningslista', {
            params: { path: { namndId, sammantradeId: id }, query: nr === undefined ? {} : { nr } },
          }),
        ),
      ),
  });

export const jamforelseFraga = (namndId: string, id: string, fran: number, till: number) =>
  queryOptions({
    queryKey: [...grund(namndId, id), 'jamfor', fran, till],
    enabled: fran >= 1 && fran < till,
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/sammantraden/{sammantradeId}/foredragningslista/jamfor', {
          params: { path: { namndId, sammantradeId: id }, query: { fran, till } },
        }),
      ),
  });

/** Högst så många rader ber webben om på en gång. */
const ALLA = 100;

/** Läses om när räkningen i översikten ändras, så att raderna aldrig säger något annat än den. */
export const liggareFraga = (namndId: string, id: string, k: Kallelseuppgift, sida: number) =>
  queryOptions({
    queryKey: [...grund(namndId, id), 'liggare', k.nr, sida, k.mottagare, k.skickade, k.kommerInteFram, k.ovissa],
    placeholderData: keepPreviousData,
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/sammantraden/{sammantradeId}/kallelser/{nr}/liggare', {
          params: { path: { namndId, sammantradeId: id, nr: String(k.nr) }, query: { antal: ALLA, sida } },
        }),
      ),
  });

export const paragraferFraga = (namndId: string, id: string) =>
  queryOptions({
    queryKey: [...grund(namndId, id), 'paragrafer'],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/sammantraden/{sammantradeId}/paragrafer', {
          params: { path: { namndId, sammantradeId: id }, query: { antal: ALLA, sortera: 'nr' } },
        }),
      ),
  });

export const paragrafFraga = (namndId: string, id: string, paragrafId: string) =>
  queryOptions({
    queryKey: [...grund(namndId, id), 'paragraf', paragrafId],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/sammantraden/{sammantradeId}/paragrafer/{paragrafId}', {
          params: { path: { namndId, sammantradeId: id, paragrafId } },
        }),
      ),
  });

export const narvaroFraga = (namndId: string, id: string) =>
  queryOptions({
    queryKey: [...grund(namndId, id), 'narvaro'],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/sammantraden/{sammantradeId}/narvaro', stig(namndId, id))),
  });

/** Den som ordföranden har utsett att släppa listan den dagen, om någon. */
export const frislappareFraga = (namndId: string, datum: string) =>
  queryOptions({
    queryKey: ['frislappare', namndId, datum],
    queryFn: async () => {
      const { rader } = await hamtat(
        klient.GET('/api/namnder/{namndId}/reglementen', { params: { path: { namndId }, query: { antal: ALLA } } }),
      );
      return rader.find((r) => r.giltigFran <= datum && (r.giltigTill ?? datum) >= datum)?.frislapparePersonId ?? null;
    },
  });

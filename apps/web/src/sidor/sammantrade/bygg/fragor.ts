import { queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../../klient/klient.js';
import { sammantradesnyckel } from '../../../klient/sammantradesfragor.js';
import type { components } from '../../../klient/schema.js';
import type { Foredragningslista, Punkt } from '../../../klient/typer.js';

type Schema = components['schemas'];
export type Beredning = Schema['BeredningDto'];
export type Pavag = Schema['BeredningsradDto'];
export type Punktberedning = Schema['PunktberedningDto'];
export type Kommentar = Schema['BeredningskommentarDto'];
export type Punktinnehall = Schema['PunktinnehallDto'];

const stig = (namndId: string, sammantradeId: string) => ({ params: { path: { namndId, sammantradeId } } });
const om = (version: number) => ({ headers: { 'If-Match': `"${String(version)}"` } });

export const beredningFraga = (namndId: string, id: string) =>
  queryOptions({
    queryKey: [...sammantradesnyckel(namndId, id), 'beredning'],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/sammantraden/{sammantradeId}/beredning', stig(namndId, id))),
  });

/** Det som en ändring av listan behöver: var den är, och lydelsen som syntes. */
export interface Listplats {
  namndId: string;
  id: string;
  version: number;
}

export const laggArende = async ({ namndId, id, version }: Listplats, arendeId: string): Promise<Foredragningslista> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/sammantraden/{sammantradeId}/beredning/arenden/{arendeId}', {
      params: { path: { namndId, sammantradeId: id, arendeId } },
      ...om(version),
    }),
  );

export const laggPunkt = async (
  { namndId, id, version }: Listplats,
  body: Punktinnehall,
): Promise<Foredragningslista> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/sammantraden/{sammantradeId}/foredragningslista/punkter', {
      ...stig(namndId, id),
      ...om(version),
      body,
    }),
  );

export const andraPunkt = async (
  { namndId, id, version }: Listplats,
  punktId: string,
  body: Punktinnehall,
): Promise<Foredragningslista> =>
  await hamtat(
    klient.PATCH('/api/namnder/{namndId}/sammantraden/{sammantradeId}/foredragningslista/punkter/{punktId}', {
      params: { path: { namndId, sammantradeId: id, punktId } },
      ...om(version),
      body,
    }),
  );

export const taBortPunkt = async ({ namndId, id, version }: Listplats, punktId: string): Promise<Foredragningslista> =>
  await hamtat(
    klient.DELETE('/api/namnder/{namndId}/sammantraden/{sammantradeId}/foredragningslista/punkter/{punktId}', {
      params: { path: { namndId, sammantradeId: id, punktId } },
      ...om(version),
    }),
  );

export const ordnaPunkter = async (
  { namndId, id, version }: Listplats,
  ordning: string[],
): Promise<Foredragningslista> =>
  await hamtat(
    klient.PUT('/api/namnder/{namndId}/sammantraden/{sammantradeId}/foredragningslista/ordning', {
      ...stig(namndId, id),
      ...om(version),
      body: { ordning },
    }),
  );

export const ordnaAutomatiskt = async ({ namndId, id, version }: Listplats): Promise<Foredragningslista> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/sammantraden/{sammantradeId}/foredragningslista/automatisk-ordning', {
      ...stig(namndId, id),
      ...om(version),
    }),
  );

export const oppnaNyVersion = async (namndId: string, id: string): Promise<Foredragningslista> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/sammantraden/{sammantradeId}/foredragningslista/ny-version', stig(namndId, id)),
  );

export const kommentera = async (
  namndId: string,
  id: string,
  punktNyckel: string | null,
  text: string,
): Promise<Beredning> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/sammantraden/{sammantradeId}/beredning/kommentarer', {
      ...stig(namndId, id),
      body: { punktNyckel, text },
    }),
  );

export const taBortKommentar = async (namndId: string, id: string, kommentarId: string): Promise<Beredning> =>
  await hamtat(
    klient.DELETE('/api/namnder/{namndId}/sammantraden/{sammantradeId}/beredning/kommentarer/{kommentarId}', {
      params: { path: { namndId, sammantradeId: id, kommentarId } },
    }),
  );

/** Punkten som den skrivs: API:t tar hela innehållet, och det som inte ändras ska stå kvar. */
export const somInnehall = (p: Punkt): Punktinnehall => ({
  titel: p.titel,
  typ: p.typ,
  ...(p.arendeId === null ? {} : { arendeId: p.arendeId }),
  oppen: p.oppen,
  ...(p.foredragande === null ? {} : { foredragande: p.foredragande }),
  ...(p.tidFran === null ? {} : { tidFran: p.tidFran }),
  ...(p.tidTill === null ? {} : { tidTill: p.tidTill }),
  ...(p.sammanfattning === null ? {} : { sammanfattning: p.sammanfattning }),
  beslutsforslag: p.beslutsforslag,
  handlingar: p.handlingar.map(({ versionId, utelamnad }) => ({ versionId, utelamnad })),
});

import { queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import { sammantradesnyckel } from '../../klient/sammantradesfragor.js';
import type { components } from '../../klient/schema.js';

type Schema = components['schemas'];
export type Kontrollpunkt = Schema['KallelsekontrollDto'];
export type Visning = Schema['KallelsevisningDto'];
export type Undantag = Schema['KallelseundantagDto'];
export type Installning = Schema['KallelseinstallningenDto'];
export type Uppstallning = Schema['VantadUppstallningDto'];

const stig = (namndId: string, sammantradeId: string) => ({ params: { path: { namndId, sammantradeId } } });
const nyckel = (namndId: string, id: string): string[] => [...sammantradesnyckel(namndId, id), 'kallelse'];
const om = (version: number) => ({ 'If-Match': `"${String(version)}"` });

/** Kontrollen före utskick. `lydelse` är listans version: ändras den prövas allt om. */
export const kontrollFraga = (namndId: string, id: string, lydelse: number) =>
  queryOptions({
    queryKey: [...nyckel(namndId, id), 'kontroll', lydelse],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/sammantraden/{sammantradeId}/kallelse/kontroll', stig(namndId, id)),
      ),
  });

/** Kallelsen som varje slags mottagare får den. */
export const visningarFraga = (namndId: string, id: string, lydelse: number) =>
  queryOptions({
    queryKey: [...nyckel(namndId, id), 'visning', lydelse],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/sammantraden/{sammantradeId}/kallelse/forhandsvisning', stig(namndId, id)),
      ),
  });

export const undantagFraga = (namndId: string, id: string) =>
  queryOptions({
    queryKey: [...nyckel(namndId, id), 'undantag'],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/sammantraden/{sammantradeId}/kallelse/undantag', stig(namndId, id)),
      ),
  });

export const sparaUndantag = async (namndId: string, id: string, undantag: Undantag[]): Promise<void> => {
  await hamtat(
    klient.PUT('/api/namnder/{namndId}/sammantraden/{sammantradeId}/kallelse/undantag', {
      ...stig(namndId, id),
      body: { undantag },
    }),
  );
};

/** Hur nämnden blir med svaren; räknas om när ett svar kommer. */
export const uppstallningFraga = (namndId: string, id: string) =>
  queryOptions({
    queryKey: [...nyckel(namndId, id), 'uppstallning'],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/sammantraden/{sammantradeId}/vantad-uppstallning', stig(namndId, id)),
      ),
  });

export const installningFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...sammantradesnyckel(namndId), 'kallelseinstallning'],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/kallelseinstallning', { params: { path: { namndId } } })),
  });

export const sparaInstallning = async (namndId: string, { version, ...body }: Installning): Promise<Installning> =>
  await hamtat(
    klient.PUT('/api/namnder/{namndId}/kallelseinstallning', {
      params: { path: { namndId } },
      headers: om(version),
      body,
    }),
  );

/** Byter dagen då kallelsen går ut av sig själv. */
export const bytKallelsedag = async (
  { id, namndId, version }: Schema['SammantradeDto'],
  kallelsedag: string,
): Promise<void> => {
  await hamtat(
    klient.PATCH('/api/namnder/{namndId}/sammantraden/{sammantradeId}', {
      ...stig(namndId, id),
      headers: om(version),
      body: { kallelsedag },
    }),
  );
};

import { queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import type { Skrivelse } from './typer.js';

type Schema = components['schemas'];
export type Mall = Schema['MallDto'];
type Innehall = Schema['MallinnehallDto'];

const FARSKT_MS = 300_000;

/** Nämndens mallar att börja med, den förvalda av varje slag först. */
export const mallarFraga = (namndId: string) =>
  queryOptions({
    queryKey: ['mallar', namndId, 'aktiva'],
    queryFn: async () =>
      (await hamtat(klient.GET('/api/namnder/{namndId}/mallar', { params: { path: { namndId } } }))).rader,
  });

async function hamtaInnehall(s: Skrivelse): Promise<Innehall | null> {
  const { namndId, mallVersionId } = s;
  if (mallVersionId === null) return null;
  const { rader } = await hamtat(
    klient.GET('/api/namnder/{namndId}/mallar', {
      params: { path: { namndId }, query: { dokumenttyp: s.dokumenttyp, avstallda: 'true' } },
    }),
  );
  const nu = rader.find((mall) => mall.mallVersionId === mallVersionId);
  if (nu !== undefined) return nu.innehall;
  for (const { id } of rader) {
    const svar = await hamtat(
      klient.GET('/api/namnder/{namndId}/mallar/{mallId}/versioner', { params: { path: { namndId, mallId: id } } }),
    );
    const version = svar.rader.find((en) => en.id === mallVersionId);
    if (version !== undefined) return version.innehall;
  }
  return null;
}

/** Mallen så som den var när skrivelsen gjordes; null när skrivelsen inte är gjord av någon. */
export const mallinnehallFraga = (s: Skrivelse) =>
  queryOptions({
    queryKey: ['mallar', 'innehall', s.id, s.mallVersionId],
    staleTime: FARSKT_MS,
    queryFn: async () => await hamtaInnehall(s),
  });

/** Formuleringarna för ett förslag, den som används mest först. */
export const formlerFraga = (namndId: string) =>
  queryOptions({
    queryKey: ['formuleringar', 'forslag', namndId],
    staleTime: FARSKT_MS,
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/formuleringar', {
            params: { path: { namndId }, query: { for: 'forslag' } },
          }),
        )
      ).rader,
  });

/** Räknar att formuleringen kom till bruk; att det inte gick märks inte för den som skriver. */
export function formelnAnvand(namndId: string, formuleringId: string): void {
  void hamtat(
    klient.POST('/api/namnder/{namndId}/formuleringar/{formuleringId}/bruk', {
      params: { path: { namndId, formuleringId } },
    }),
  ).catch(() => undefined);
}

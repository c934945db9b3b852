import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { omVersion } from '../../namnden/fragor.js';

type Schema = components['schemas'];
export type Skrivelse = Schema['SkrivelseDto'];
export type Skrivelsesteg = Skrivelse['steg'][number]['namn'];
export type Granskningsval = Schema['GranskningsvalDto'];
export type Skrivelseperson = Schema['SkrivelsepersonDto'];
export type Styckeskillnad = Schema['SkrivelsestyckeskillnadDto'];

/** Det som skrivelsen och dess flöde läses under. */
export const skrivelsenyckel = (namndId: string, id?: string): string[] =>
  id === undefined ? ['skrivelser', namndId] : ['skrivelser', namndId, id];

const vid = (namndId: string, skrivelseId: string) => ({ params: { path: { namndId, skrivelseId } } });

/** Skrivelsen med sina steg, som den är nu. */
export const flodesFraga = (namndId: string, id: string) =>
  queryOptions({
    queryKey: [...skrivelsenyckel(namndId, id), 'flode'],
    queryFn: async () => await hamta(namndId, id),
  });

export const hamta = async (namndId: string, id: string): Promise<Skrivelse> =>
  await hamtat(klient.GET('/api/namnder/{namndId}/skrivelser/{skrivelseId}', vid(namndId, id)));

export const tidFraga = (namndId: string, id: string) =>
  queryOptions({
    queryKey: [...skrivelsenyckel(namndId, id), 'tid'],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/skrivelser/{skrivelseId}/tidsfrist', vid(namndId, id))),
  });

export const sedanSistFraga = (namndId: string, id: string) =>
  queryOptions({
    queryKey: [...skrivelsenyckel(namndId, id), 'sedan-sist'],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/skrivelser/{skrivelseId}/sedan-sist', vid(namndId, id))),
  });

/** Texten att läsa, som HTML. Nyckeln har hashen: en ny text läses om, och samma läses en gång. */
export const lasvyFraga = ({ namndId, id, texthash, tillstand }: Skrivelse) =>
  queryOptions({
    queryKey: [...skrivelsenyckel(namndId, id), 'lasvy', texthash, tillstand],
    queryFn: async () =>
      (await hamtat(klient.GET('/api/namnder/{namndId}/skrivelser/{skrivelseId}/lasvy', vid(namndId, id)))).html,
  });

export const versionerFraga = (namndId: string, id: string) =>
  queryOptions({
    queryKey: [...skrivelsenyckel(namndId, id), 'versioner'],
    queryFn: async () =>
      (await hamtat(klient.GET('/api/namnder/{namndId}/skrivelser/{skrivelseId}/versioner', vid(namndId, id)))).rader,
  });

export const personerFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...skrivelsenyckel(namndId), 'personer'],
    staleTime: 60_000,
    queryFn: async () =>
      (await hamtat(klient.GET('/api/namnder/{namndId}/skrivelsepersoner', { params: { path: { namndId } } }))).rader,
  });

/** Läser om allt som visar skrivelsen: sidan, tavlan, ärendet och Start. */
export function useLasOmSkrivelser(namndId: string): () => Promise<void> {
  const fragor = useQueryClient();
  return async () => {
    await fragor.invalidateQueries({ queryKey: skrivelsenyckel(namndId) });
    await fragor.invalidateQueries({ queryKey: ['start'] });
    await fragor.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes('skrivelse') });
  };
}

const mot = (s: Skrivelse) => ({ ...vid(s.namndId, s.id), headers: omVersion(s.version) });

export const skickaTillGranskning = async (s: Skrivelse, body: Granskningsval): Promise<Skrivelse> =>
  await hamtat(klient.POST('/api/namnder/{namndId}/skrivelser/{skrivelseId}/granskning', { ...mot(s), body }));

export const bytGranskning = async (s: Skrivelse, body: Granskningsval): Promise<Skrivelse> =>
  await hamtat(klient.PUT('/api/namnder/{namndId}/skrivelser/{skrivelseId}/granskning', { ...mot(s), body }));

/** Med hash av texten som visades: har den ändrats säger servern nej. */
export const lamnaVidare = async (s: Skrivelse): Promise<Skrivelse> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/skrivelser/{skrivelseId}/granskad', {
      ...mot(s),
      body: { texthash: s.texthash },
    }),
  );

export const godkann = async (s: Skrivelse): Promise<Skrivelse> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/skrivelser/{skrivelseId}/godkannande', {
      ...mot(s),
      body: { texthash: s.texthash },
    }),
  );

export const aterlamna = async (s: Skrivelse, skal: string): Promise<Skrivelse> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/skrivelser/{skrivelseId}/aterlamning', { ...mot(s), body: { skal } }),
  );

export const faststall = async (s: Skrivelse): Promise<Skrivelse> =>
  await hamtat(klient.POST('/api/namnder/{namndId}/skrivelser/{skrivelseId}/faststallelse', mot(s)));

export const nyVersion = async (s: Skrivelse, skal: string): Promise<Skrivelse> =>
  await hamtat(klient.POST('/api/namnder/{namndId}/skrivelser/{skrivelseId}/versioner', { ...mot(s), body: { skal } }));

export const valjSammantrade = async (s: Skrivelse, sammantradeId: string | null): Promise<Skrivelse> =>
  await hamtat(
    klient.PUT('/api/namnder/{namndId}/skrivelser/{skrivelseId}/sammantrade', { ...mot(s), body: { sammantradeId } }),
  );

export async function antecknaLasning(s: Skrivelse): Promise<void> {
  await hamtat(
    klient.POST('/api/namnder/{namndId}/skrivelser/{skrivelseId}/lasning', {
      ...vid(s.namndId, s.id),
      body: { texthash: s.texthash },
    }),
  );
}

import { Klubbafel } from '../../../klient/fel.js';
import { hamtat, klient } from '../../../klient/klient.js';
import {
  avbryt,
  type Forhandsvisning,
  genomfor,
  lamnaFil,
  lamnaFilTill,
  type Omfattning,
  type Omgang,
} from '../fil/importapi.js';
import { somBlad } from './csv.js';
import type { NyNamndsvarden } from './nynamnd.js';

const VANTA_MS = 400;

const vanta = async (): Promise<void> => await new Promise((klart) => setTimeout(klart, VANTA_MS));

async function tillsLast(kommunId: string, id: string): Promise<Omgang> {
  for (;;) {
    const omgang = await hamtat(
      klient.GET('/api/kommuner/{kommunId}/importer/{importId}', { params: { path: { kommunId, importId: id } } }),
    );
    if (omgang.tillstand === 'olaslig') {
      throw new Klubbafel({
        status: 422,
        kod: 'IMPORT.OLASLIG',
        detail: omgang.lasfel ?? 'Uppgifterna gick inte att läsa.',
      });
    }
    if (omgang.tillstand === 'last') return omgang;
    await vanta();
  }
}

/**
 * Lägger upp nämnden med allt som hör till den, på en gång eller inte alls.
 * @returns nämndens id, eller felen när något inte går; då är inget upplagt
 */
export async function laggUpp(
  kommunId: string,
  v: NyNamndsvarden,
  overordnat: string,
): Promise<{ namndId: string } | { visning: Forhandsvisning }> {
  const o: Omfattning = { slag: 'kommun', id: kommunId };
  let id: string | null = null;
  for (const { namn, text } of somBlad(v, overordnat)) {
    const fil = new File([`\ufeff${text}\r\n`], `${namn}.csv`, { type: 'text/csv' });
    const omgang: Omgang = id === null ? await lamnaFil(o, fil) : await lamnaFilTill(o, id, fil);
    id = omgang.id;
    await tillsLast(kommunId, id);
  }
  if (id === null) throw new Error('En nämnd har minst ett blad');
  const visning = await hamtat(
    klient.GET('/api/kommuner/{kommunId}/importer/{importId}/forhandsvisning', {
      params: { path: { kommunId, importId: id } },
    }),
  );
  if (!visning.oppet) {
    await avbryt(o, id);
    return { visning };
  }
  await genomfor(o, id, visning.avtryck);
  const { rader } = await hamtat(klient.GET('/api/namnder', { params: { query: { antal: 100 } } }));
  return { namndId: rader.find((organ) => organ.namn === v.organ.namn.trim())?.id ?? '' };
}

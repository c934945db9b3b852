import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { omVersion } from '../../namnden/fragor.js';
import type { Handling } from '../fragor.js';

type Andring = components['schemas']['AndraHandlingDto'];

export const lasHandling = async (namndId: string, handlingId: string): Promise<Handling> =>
  await hamtat(
    klient.GET('/api/namnder/{namndId}/handlingar/{handlingId}', { params: { path: { namndId, handlingId } } }),
  );

/** @throws Klubbafel 412 när någon hann före */
export const rattaHandling = async (
  namndId: string,
  handlingId: string,
  version: number,
  body: Partial<Andring>,
): Promise<Handling> =>
  await hamtat(
    klient.PATCH('/api/namnder/{namndId}/handlingar/{handlingId}', {
      params: { path: { namndId, handlingId } },
      headers: omVersion(version),
      body,
    }),
  );

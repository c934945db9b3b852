import type { QueryClient } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import { omVersion } from '../namnden/fragor.js';
import { type Begaranfakta, begarannyckel } from './fragor.js';

/** Det nya svaret ersätter det som visas, och listan läses om. */
export function visaNytt(fragor: QueryClient, namndId: string, begaran: Begaranfakta): void {
  fragor.setQueryData(begarannyckel(namndId, begaran.id), begaran);
  void fragor.invalidateQueries({ queryKey: [...begarannyckel(namndId), 'lista'] });
}

const stig = (namndId: string, id: string) => ({ params: { path: { namndId, id } } });

export const hanskjut = async (namndId: string, b: Begaranfakta): Promise<Begaranfakta> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/utlamnanden/{id}/hanskjutande', {
      ...stig(namndId, b.id),
      headers: omVersion(b.version),
    }),
  );

export const aterta = async (namndId: string, b: Begaranfakta): Promise<Begaranfakta> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/utlamnanden/{id}/atertagande', {
      ...stig(namndId, b.id),
      headers: omVersion(b.version),
    }),
  );

export const dela = async (namndId: string, id: string, kontoId: string): Promise<Begaranfakta> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/utlamnanden/{id}/deltagare', { ...stig(namndId, id), body: { kontoId } }),
  );

export const laggTill = async (namndId: string, id: string, handlingIder: string[]): Promise<Begaranfakta> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/utlamnanden/{id}/handlingar', { ...stig(namndId, id), body: { handlingIder } }),
  );

export const taBort = async (namndId: string, id: string, radId: string): Promise<unknown> =>
  await hamtat(
    klient.DELETE('/api/namnder/{namndId}/utlamnanden/{id}/handlingar/{radId}', {
      params: { path: { namndId, id, radId } },
    }),
  );

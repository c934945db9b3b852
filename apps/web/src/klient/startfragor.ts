import { queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from './klient.js';

/** Hur varje del av Start hämtas. */
const DELAR = {
  hinder: () => klient.GET('/api/start/hinder'),
  inkorg: () => klient.GET('/api/start/inkorg'),
  utlamnanden: () => klient.GET('/api/start/utlamnanden'),
  sammantraden: () => klient.GET('/api/start/sammantraden'),
  halltider: () => klient.GET('/api/start/halltider'),
  bevakningar: () => klient.GET('/api/start/bevakningar'),
  utskick: () => klient.GET('/api/start/utskick'),
  protokoll: () => klient.GET('/api/start/protokoll'),
  anslag: () => klient.GET('/api/start/anslag'),
  skrivelser: () => klient.GET('/api/start/skrivelser'),
  godkannande: () => klient.GET('/api/start/godkannande'),
  arenden: () => klient.GET('/api/start/arenden'),
  kallelser: () => klient.GET('/api/start/kallelser'),
  justera: () => klient.GET('/api/start/justera'),
  nytt: () => klient.GET('/api/start/nytt'),
  drift: () => klient.GET('/api/start/drift'),
} as const;

export type Del = keyof typeof DELAR;

/** Vad varje del svarar. */
export type Delsvar = {
  [D in Del]: NonNullable<Awaited<ReturnType<(typeof DELAR)[D]>>['data']>;
};

const arDel = (varde: string): varde is Del => Object.hasOwn(DELAR, varde);

/** Vilka delar Start har för den inloggade, och dagen hos servern. En del som webben inte känner visas inte. */
export const startFraga = queryOptions({
  queryKey: ['start'],
  queryFn: async () => {
    const start = await hamtat(klient.GET('/api/start'));
    return { ...start, delar: start.delar.filter(arDel) };
  },
});

/** En del av Start; den hämtas för sig och faller för sig. */
export const startdelFraga = <D extends Del>(del: D) =>
  queryOptions({
    queryKey: ['start', del],
    queryFn: async () => (await hamtat<unknown>(DELAR[del]())) as Delsvar[D],
  });

/** Svarar på kallelsen; det senaste svaret gäller. */
export async function svaraPaKallelsen(
  namndId: string,
  sammantradeId: string,
  svar: 'kommer' | 'distans' | 'forhinder',
): Promise<void> {
  await hamtat(
    klient.POST('/api/namnder/{namndId}/sammantraden/{sammantradeId}/svar', {
      params: { path: { namndId, sammantradeId } },
      body: { svar },
    }),
  );
}

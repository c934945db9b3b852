import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migreradDatabas } from './benchdiarium.js';
import { mat, type Matt } from './gemensamt.js';
import { startaServer, type Server } from './server.js';
import { blandadeFragor, felstavade, sakraDiarium, type Sokprov } from './sokdata.js';
import { Sokgolv } from './sokgolv.js';

const ARENDEN = 1_000_000;
const ARENDEN_KORT = 2_000;
const FRAGOR = 150;
const FRAGOR_KORT = 40;
/** Samma inloggning som `klubba syntet` skriver ut. */
const LOSENORD = 'Ekbacka-demo-2026';

const p95 = (tider: number[]): number => {
  const sorterade = tider.sort((a, b) => a - b);
  return sorterade[Math.min(sorterade.length - 1, Math.floor(sorterade.length * 0.95))] ?? Number.NaN;
};

/** Den nittiofemte av hundra tider, en fråga i taget. */
async function nittiofem<T>(saker: readonly T[], gor: (sak: T) => Promise<unknown>): Promise<number> {
  const tider: number[] = [];
  for (const sak of saker) {
    const start = performance.now();
    await gor(sak);
    tider.push(performance.now() - start);
  }
  return p95(tider);
}

async function loggaIn(adress: string, inloggningsnamn: string): Promise<string> {
  const svar = await fetch(`${adress}/api/inloggning`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ inloggningsnamn, losenord: LOSENORD }),
  });
  const kaka = svar.headers
    .getSetCookie()
    .find((en) => en.startsWith('klubba='))
    ?.split(';')[0];
  if (kaka === undefined) throw new Error(`Inloggningen som ${inloggningsnamn} gav ${String(svar.status)}`);
  return kaka;
}

const soksida = ({ q, sortera, status, ar, namnd }: Sokprov): string => {
  const val = new URLSearchParams({ q, sortera });
  if (status !== undefined) val.set('status', status);
  if (ar !== undefined) val.set('ar', String(ar));
  if (namnd !== undefined) val.set('namndId', namnd.id);
  return `/api/sok?${val.toString()}`;
};

interface Prov {
  golv: Sokgolv;
  hamta: (stig: string) => Promise<unknown>;
  kort: boolean;
  antal: number;
}

/** Rättigheterna får inte ändra vilka de öppna träffarna är: sekreteraren, som ser allt, ska få minst så många som golvet. */
async function provaLika({ golv, hamta }: Prov, fragor: readonly Sokprov[]): Promise<void> {
  for (const prov of fragor.slice(0, 10)) {
    const svar = (await hamta(soksida(prov))) as { antal: number; rader: unknown[] };
    const vantat = Math.min(1000, await golv.sok(prov));
    if (svar.antal < vantat) throw new Error(`”${prov.q}” gav ${String(svar.antal)} träffar, golvet ${String(vantat)}`);
  }
}

async function matAllt(p: Prov, klient: Client): Promise<Matt[]> {
  const fragor = await blandadeFragor(klient, p.kort ? FRAGOR_KORT : FRAGOR);
  const fel = await felstavade(klient, p.kort ? 15 : 40);
  const namnder = (
    await klient.query<{ id: string }>('select namnd_id as id from arende group by 1 order by count(*) desc')
  ).rows;
  const arenden = (
    await klient.query<{ id: string; namnd: string }>(
      'select id, namnd_id as namnd from arende order by md5(id::text) limit 60',
    )
  ).rows;
  await provaLika(p, fragor);
  const listor = namnder.flatMap(({ id }) =>
    ['', '&sortera=dnr', '&status=bereds', '&sida=3'].map((rest) => ({ id, rest })),
  );
  const enhet = `ms, 95 av 100, ${p.antal.toLocaleString('sv')} ärenden`;
  const delar: readonly [string, () => Promise<number>, () => Promise<number>][] = [
    [
      'sok-blandat',
      () => nittiofem(fragor, (ett) => p.golv.sok(ett)),
      () => nittiofem(fragor, (ett) => p.hamta(soksida(ett))),
    ],
    [
      'sok-stavfel',
      () => nittiofem(fel, (ord) => p.golv.felstavat(ord)),
      () => nittiofem(fel, (ord) => p.hamta(`/api/sok?q=${encodeURIComponent(ord)}`)),
    ],
    [
      'sok-lista',
      () => nittiofem(listor, ({ id }) => p.golv.lista(id)),
      () => nittiofem(listor, ({ id, rest }) => p.hamta(`/api/namnder/${id}/arenden?antal=20${rest}`)),
    ],
    [
      'sok-arende',
      () => nittiofem(arenden, ({ id }) => p.golv.arende(id)),
      () => nittiofem(arenden, ({ id, namnd }) => p.hamta(`/api/namnder/${namnd}/arenden/${id}`)),
    ],
  ];
  const matt: Matt[] = [];
  for (const [namn, golv, produkt] of delar)
    matt.push(await mat({ namn, enhet, kort: p.kort, rundor: 3, golv, produkt }));
  return matt;
}

/**
 * Rutan över HTTP, med session och rättigheter, mot den bästa SQL vi vet utan rättigheter på samma data: 95 av 100 blandade
 * frågor, en i taget. Därtill stavfel, ärendelistan och ett ärende. `kvot` är tid ÷ golvets tid. En tom databas fylls av
 * `klubba syntet`, med en miljon ärenden (2 000 i den korta); en som har ärenden mäts som den är.
 */
export async function matSok(kort: boolean): Promise<Matt[]> {
  const url = await migreradDatabas();
  const mapp = mkdtempSync(join(tmpdir(), 'klubba-bench-'));
  const antal = await sakraDiarium(url, mapp, kort ? ARENDEN_KORT : ARENDEN);
  const klient = new Client({ connectionString: url });
  let server: Server | null = null;
  try {
    await klient.connect();
    server = await startaServer('klubba', url, mapp);
    const { adress } = server;
    const cookie = await loggaIn(adress, 'sekreterare');
    const hamta = async (stig: string): Promise<unknown> => {
      const svar = await fetch(adress + stig, { headers: { cookie } });
      if (svar.status !== 200) throw new Error(`${stig} gav ${String(svar.status)}`);
      return await svar.json();
    };
    const golv = new Sokgolv(klient);
    await golv.oppna();
    return await matAllt({ golv, hamta, kort, antal }, klient);
  } finally {
    await server?.stopp();
    await klient.end();
    rmSync(mapp, { recursive: true, force: true });
  }
}

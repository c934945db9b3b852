import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Pool } from 'pg';
import { byggApp, stallTyper } from '#plattform';
import { Benchmodul, benchkonfiguration } from './benchdiarium.js';

const FORBINDELSER = 20;
const DYGNSDEL_MS = 12 * 3_600_000;

/** Klubba som den körs, utan arbetare. */
async function klubba(databasUrl: string, mapp: string): Promise<string> {
  const konfiguration = benchkonfiguration(databasUrl, mapp);
  const app = await byggApp(Benchmodul.forRoot(konfiguration), konfiguration, { webbmapp: join(mapp, 'ingen-webb') });
  await app.listen({ port: 0, host: '127.0.0.1' });
  process.on('disconnect', () => {
    void app.close().then(() => process.exit(0));
  });
  return await app.getUrl();
}

const SESSION = `select k.id as "kontoId", k.person_id as "personId", k.namn, k.inloggningsnamn, s.senast_anvand as "senastAnvand"
  from session s join konto k on k.id = s.konto_id
  where s.token_hash = $1 and s.skapad > $2 and s.senast_anvand > $3 and not k.avstangt`;
const ROLLER = `select o.id as "namndId", r.roll
    from rolltilldelning r join organ o on r.organ_id is null or o.id = r.organ_id
   where r.konto_id = $1 and r.fran <= $2::date and (r.till is null or r.till >= $2::date)
  union
  select u.organ_id, case when u.roll in ('forste_vice', 'andre_vice', 'insynsplats') then 'ledamot' else u.roll end
    from konto k join uppdrag u on u.person_id = k.person_id
   where k.id = $1 and u.roll in ('ordforande', 'forste_vice', 'andre_vice', 'ledamot', 'ersattare', 'insynsplats')
     and u.fran <= $2::date and (u.till is null or u.till >= $2::date)`;
const SIDA = `select a.id, a.dnr, a.arendemening, a.status, a.provningsform, a.handlaggare_id as "handlaggareId", p.namn as "handlaggareNamn",
    a.sekretess_lagrum is not null or a.sekretess_under_provning as sekretess, a.registrerat_datum as "registreratDatum", a.version,
    (select count(*)::int as antal from arende a where a.namnd_id = $1) as antal
  from arende a left join person p on p.id = a.handlaggare_id where a.namnd_id = $1
  order by a.registrerat_tid desc nulls last, a.id desc limit 20 offset 0`;

/** Golvets svar: samma frågor i samma ordning, och samma JSON. */
async function svaret(pool: Pool, begaran: IncomingMessage): Promise<string | null> {
  const namndId = /^\/api\/namnder\/([^/]+)\/arenden/u.exec(begaran.url ?? '')?.[1];
  const token = /(?:^|; )klubba=([\w-]+)/u.exec(begaran.headers.cookie ?? '')?.[1];
  if (namndId === undefined || token === undefined) return null;
  const nu = new Date();
  const forr = new Date(nu.getTime() - DYGNSDEL_MS);
  const session = await pool.query<{ kontoId: string }>(SESSION, [
    createHash('sha256').update(token).digest(),
    forr,
    forr,
  ]);
  const kontoId = session.rows[0]?.kontoId;
  if (kontoId === undefined) return null;
  const roller = await pool.query<{ namndId: string; roll: string }>(ROLLER, [kontoId, nu.toISOString().slice(0, 10)]);
  if (!roller.rows.some((rad) => rad.namndId === namndId && rad.roll === 'handlaggare')) return null;
  const { rows } = await pool.query<Record<string, unknown>>(SIDA, [namndId]);
  const antal = rows[0]?.['antal'] ?? 0;
  for (const rad of rows) delete rad['antal'];
  return JSON.stringify({ rader: rows, antal, sida: 1, perSida: 20 });
}

/** Golvet: bar node:http och pg. */
async function golv(databasUrl: string): Promise<string> {
  stallTyper();
  const pool = new Pool({ connectionString: databasUrl, max: FORBINDELSER });
  const server = createServer((begaran, svar) => {
    svaret(pool, begaran).then(
      (kropp) => {
        svar.writeHead(kropp === null ? 404 : 200, { 'content-type': 'application/json; charset=utf-8' });
        svar.end(kropp ?? '{}');
      },
      () => {
        svar.writeHead(500).end();
      },
    );
  });
  await new Promise<void>((klart) => {
    server.listen(0, '127.0.0.1', klart);
  });
  process.on('disconnect', () => process.exit(0));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

const [slag = '', databasUrl = '', mapp = ''] = process.argv.slice(2);
(slag === 'klubba' ? klubba(databasUrl, mapp) : golv(databasUrl)).then(
  (adress) => process.send?.({ adress }),
  (fel: unknown) => {
    process.stderr.write(`${fel instanceof Error ? (fel.stack ?? fel.message) : String(fel)}\n`);
    process.exit(1);
  },
);

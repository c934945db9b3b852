// One PostgreSQL and, where there is a redis-server, one Redis for the whole run: shared by all projects and workers.
// What the tests put in the temporary folder goes with the run.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startaTillfalligPostgres } from '../scripts/postgres.mjs';
import { startaRedisserver } from './stod/redisserver.mjs';

function egenTemporarKatalog() {
  const katalog = mkdtempSync(join(tmpdir(), 'klubba-test-'));
  // The account that runs the database passes through it.
  chmodSync(katalog, 0o711);
  process.env.TMPDIR = katalog;
  return { stopp: () => rmSync(katalog, { recursive: true, force: true, maxRetries: 5 }) };
}

export default async function starta() {
  if (globalThis.klubbaTestkorning) return;
  const katalog = egenTemporarKatalog();
  const [postgres, redis] = await Promise.all([startaTillfalligPostgres({ snabb: true }), startaRedisserver()]);
  globalThis.klubbaTestkorning = { servrar: [postgres, redis].filter(Boolean), katalog };
  process.env.KLUBBA_TEST_DATABAS = postgres.url;
  process.env.KLUBBA_TEST_REDIS = redis?.url ?? '';
}

// One PostgreSQL and, where there is a redis-server, one Redis for the whole run: shared by all projects and workers.
import { startaTillfalligPostgres } from '../scripts/postgres.mjs';
import { startaRedisserver } from './stod/redisserver.mjs';

export default async function starta() {
  if (globalThis.klubbaTestservrar) return;
  const [postgres, redis] = await Promise.all([startaTillfalligPostgres({ snabb: true }), startaRedisserver()]);
  globalThis.klubbaTestservrar = [postgres, redis].filter(Boolean);
  process.env.KLUBBA_TEST_DATABAS = postgres.url;
  process.env.KLUBBA_TEST_REDIS = redis?.url ?? '';
}

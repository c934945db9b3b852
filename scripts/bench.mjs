// npm run bench -- <name>: a benchmark on a database of its own in a temporary folder, unless DATABASE_URL names one.
import { join } from 'node:path';
import { forbered } from './forbered.mjs';
import { korNode } from './lib/meddatabas.mjs';
import { ROT, avslutaMedFel } from './lib/plats.mjs';
import { startaTillfalligPostgres } from './postgres.mjs';

const PROGRAM = join(ROT, 'dist', 'scripts', 'bench', 'main.js');

async function bench(argument) {
  await forbered();
  // The rules have no database.
  if (process.env.DATABASE_URL || argument.includes('regel')) return korNode([PROGRAM, ...argument]);
  // With durability as in operation: both sides of a ratio then pay for their commits.
  const postgres = await startaTillfalligPostgres({ snabb: false });
  const env = { DATABASE_URL: postgres.url, KLUBBA_DATA: postgres.katalog, KLUBBA_INBADDAD: 'ja' };
  try {
    return await korNode([PROGRAM, ...argument], env);
  } finally {
    await postgres.stopp();
  }
}

await bench(process.argv.slice(2)).then((kod) => process.exit(kod), avslutaMedFel);

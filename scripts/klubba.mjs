// npm run -s klubba -- <command>: makes a fresh clone ready, gives the command a database, and passes its exit code on.
// stdout belongs to the command alone.
import { join } from 'node:path';
import { forbered } from './forbered.mjs';
import { korMedInbaddad, korNode } from './lib/meddatabas.mjs';
import { ROT, avslutaMedFel, datakatalog } from './lib/plats.mjs';

const PROGRAM = join(ROT, 'dist', 'apps', 'klubba', 'src', 'main.js');
const UTAN_DATABAS = new Set(['regel', 'hjalp', '--help', '-h']);
// The workers of a running Klubba go by the wall clock, genomfor by a simulated one.
const ENSAMMA = new Set(['genomfor']);

async function klubba(argument) {
  await forbered();
  const [kommando] = argument;
  if (kommando === undefined || UTAN_DATABAS.has(kommando) || process.env.DATABASE_URL) {
    return korNode([PROGRAM, ...argument]);
  }
  return korMedInbaddad({ program: PROGRAM, argument, katalog: datakatalog(), ensamt: ENSAMMA.has(kommando) });
}

await klubba(process.argv.slice(2)).then((kod) => process.exit(kod), avslutaMedFel);

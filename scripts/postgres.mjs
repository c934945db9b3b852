// An embedded PostgreSQL 18 that needs no installation: for npm start, the commands, the benchmarks and the tests.
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  chmodSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaskonto } from './lib/konto.mjs';
import { klusterplats, skapaKluster, stadaEfterKrasch } from './lib/kluster.mjs';
import { pgbinarer } from './lib/pgbinarer.mjs';
import { Driftfel, skapaKatalog } from './lib/plats.mjs';
import { vanta } from './lib/process.mjs';
import { slappVakt, startaVaktad, stoppaVaktad } from './lib/vakta.mjs';

const ALLTID = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '120',
  jit: 'off',
  // The log may hold no personal data: no statements, no values.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_checkpoints: 'off',
};
const SNABBT = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '300',
};

function hemligheter(katalog) {
  const fil = join(katalog, 'databas.json');
  if (existsSync(fil)) return JSON.parse(readFileSync(fil, 'utf8'));
  const nya = { postgres: randomBytes(18).toString('base64url'), klubba: randomBytes(18).toString('base64url') };
  writeFileSync(fil, JSON.stringify(nya), { mode: 0o600 });
  return nya;
}

const ledigPort = () =>
  new Promise((klar, fel) => {
    const prov = createServer();
    prov.on('error', fel);
    prov.listen(0, '127.0.0.1', () => {
      const { port } = prov.address();
      prov.close(() => klar(port));
    });
  });

function starta({ kluster, konto, binarer, port, snabb, logg }) {
  const val = Object.entries({ ...ALLTID, ...(snabb ? SNABBT : {}) }).flatMap(([namn, varde]) => [
    '-c',
    `${namn}=${varde}`,
  ]);
  const uppdrag = {
    program: join(binarer, 'bin', 'postgres'),
    argument: ['-D', kluster, '-p', String(port), ...val],
    konto,
    signal: snabb ? 'SIGQUIT' : 'SIGINT',
  };
  const fil = openSync(logg, 'a', 0o600);
  const vakt = startaVaktad(uppdrag, fil);
  closeSync(fil);
  return vakt;
}

const adress = (roll, losenord, port, databas) => `postgres://${roll}:${losenord}@127.0.0.1:${port}/${databas}`;

async function anslut(vakt, url) {
  const { default: pg } = await import('pg');
  const slutar = Date.now() + 60_000;
  while (vakt.exitCode === null && Date.now() < slutar) {
    const klient = new pg.Client({ connectionString: url });
    klient.on('error', () => undefined);
    try {
      await klient.connect();
      return klient;
    } catch (fel) {
      // 57P03: the server is starting up or recovering
      if (fel.code !== 'ECONNREFUSED' && fel.code !== '57P03') throw fel;
      await vanta(15);
    }
  }
  return undefined;
}

/** The application's own role owns its database and nothing else, as it should be on a shared server. */
async function skapaRoll(klient, losenord, snabb) {
  const { rows } = await klient.query(`select 1 from pg_database where datname = 'klubba'`);
  if (rows.length > 0) return;
  await klient.query('drop role if exists klubba');
  await klient.query(`create role klubba login password '${losenord}' ${snabb ? 'createdb' : ''}`);
  await klient.query('create database klubba owner klubba');
}

const loggsvans = (logg) => readFileSync(logg, 'utf8').trim().split('\n').slice(-3).join('\n');

async function startaPaLedigPort(val) {
  for (let forsok = 1; ; forsok += 1) {
    const port = val.port ?? (await ledigPort());
    const vakt = starta({ ...val, port });
    const klient = await anslut(vakt, adress('postgres', val.losenord, port, 'postgres'));
    if (klient) return { vakt, port, klient };
    await stoppaVaktad(vakt, 15_000);
    // Another process may have taken the port between our look and the server's.
    if (forsok === 3) throw new Driftfel(`Databasen kunde inte startas:\n${loggsvans(val.logg)}`);
  }
}

/**
 * Starts the embedded PostgreSQL with its data in `katalog` (made when missing).
 *
 * @param {{ katalog: string, snabb?: boolean, port?: number }} val snabb: no durability, for tests; port: default a free one
 * @returns `{ url, port, kluster, pid, slut, namnApp(pid, kannetecken), stopp() }`: url of the database `klubba` for its owner
 *   role; `slut` resolves when the server has ended, whoever ended it; `namnApp` tells which process is to be drained
 *   first if this one is killed.
 */
export async function startaPostgres({ katalog, snabb = false, port: onskadPort }) {
  skapaKatalog(katalog);
  const verklig = realpathSync(katalog);
  const kluster = klusterplats(verklig);
  const konto = databaskonto(kluster);
  const binarer = pgbinarer(konto);
  const losenord = hemligheter(verklig);
  const logg = join(verklig, 'postgres.log');
  await stadaEfterKrasch(kluster);
  await skapaKluster({ kluster, konto, binarer, losenord: losenord.postgres, snabb });
  const val = { kluster, konto, binarer, port: onskadPort, snabb, logg, losenord: losenord.postgres };
  const { vakt, port, klient } = await startaPaLedigPort(val);
  try {
    await skapaRoll(klient, losenord.klubba, snabb);
  } finally {
    await klient.end();
  }
  return handtag({ vakt, port, kluster, losenord: losenord.klubba });
}

function handtag({ vakt, port, kluster, losenord }) {
  const slut = new Promise((klar) => vakt.once('exit', klar));
  slappVakt(vakt);
  return {
    url: adress('klubba', losenord, port, 'klubba'),
    port,
    kluster,
    pid: vakt.pid,
    slut,
    namnApp: (pid, kannetecken) => vakt.stdin.write(`app ${pid} ${kannetecken}\n`),
    async stopp() {
      if (!(await stoppaVaktad(vakt, 30_000))) throw new Driftfel('Databasen stannade inte inom 30 sekunder.');
    },
  };
}

/** The same in a folder of its own under the temporary folder, removed by `stopp()`: for tests and benchmarks. */
export async function startaTillfalligPostgres({ snabb = true } = {}) {
  const katalog = mkdtempSync(join(tmpdir(), 'klubba-tillfallig-'));
  chmodSync(katalog, 0o711);
  const server = await startaPostgres({ katalog, snabb });
  return {
    ...server,
    katalog,
    async stopp() {
      await server.stopp();
      rmSync(katalog, { recursive: true, force: true });
    },
  };
}

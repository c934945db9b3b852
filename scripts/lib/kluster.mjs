// The cluster folder: where it lies, how it is made, and what a killed server left in it.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaskonto, geTill, kanNa } from './konto.mjs';
import { Driftfel, kortHash, saga, skapaKatalog } from './plats.mjs';
import { kommandorad, kor, lever, vanta } from './process.mjs';

const HUVUDVERSION = '18';

/** The folder of the cluster: in the data folder, or beside it where the account of the database cannot get there. */
export function klusterplats(katalog) {
  const pekare = join(katalog, 'postgres-plats');
  if (existsSync(pekare)) return readFileSync(pekare, 'utf8').trim();
  const har = join(katalog, 'postgres');
  if (existsSync(har) || kanNa(databaskonto(har), '-x', [katalog])) return har;
  const utanfor = `/var/lib/klubba-${kortHash(katalog)}`;
  skapaKatalog(utanfor);
  writeFileSync(pekare, join(utanfor, 'postgres'));
  saga(`Databasens konto når inte ${katalog}; databasen läggs i ${utanfor}.`);
  return join(utanfor, 'postgres');
}

/** initdb into a folder beside and a rename, so that what is interrupted leaves no half cluster. */
export async function skapaKluster({ kluster, konto, binarer, losenord, snabb }) {
  if (existsSync(join(kluster, 'PG_VERSION'))) return kontrolleraVersion(kluster);
  const nytt = `${kluster}.ny`;
  const losenordsfil = `${kluster}.losenord`;
  rmSync(nytt, { recursive: true, force: true });
  mkdirSync(nytt, { mode: 0o700 });
  writeFileSync(losenordsfil, losenord, { mode: 0o600 });
  geTill(konto, nytt);
  geTill(konto, losenordsfil);
  const argument = [
    ['-D', nytt, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${losenordsfil}`, '--encoding=UTF8'],
    // å ä ö sort as letters of their own only by ICU
    ['--locale-provider=icu', '--icu-locale=sv-SE', `--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`],
    snabb ? ['--no-sync'] : [],
  ].flat();
  try {
    const { kod, ut } = await kor(join(binarer, 'bin', 'initdb'), argument, { ...konto, cwd: '/', fanga: true });
    if (kod !== 0) throw new Driftfel(`Databasen kunde inte skapas i ${kluster}: ${ut.trim().split('\n').at(-1)}`);
    renameSync(nytt, kluster);
  } finally {
    rmSync(losenordsfil, { force: true });
    rmSync(nytt, { recursive: true, force: true });
  }
}

function kontrolleraVersion(kluster) {
  const version = readFileSync(join(kluster, 'PG_VERSION'), 'utf8').trim();
  if (version === HUVUDVERSION) return;
  throw new Driftfel(
    `Databasen i ${kluster} är gjord med PostgreSQL ${version} och kan inte öppnas av version ${HUVUDVERSION}. Flytta den med pg_dump, eller ange en annan KLUBBA_DATA.`,
  );
}

/**
 * Clears away what a killed launcher left: our own postmaster is stopped; a pid file without one is removed, since
 * PostgreSQL refuses to start when a foreign process of the same user has got that pid.
 */
export async function stadaEfterKrasch(kluster) {
  const fil = join(kluster, 'postmaster.pid');
  if (!existsSync(fil)) return;
  const pid = Number(readFileSync(fil, 'utf8').split('\n')[0]);
  const arVar = () => pid > 0 && lever(pid) && arPostgresI(kommandorad(pid), kluster);
  if (arVar()) {
    process.kill(pid, 'SIGINT');
    for (let varv = 0; varv < 600 && arVar(); varv += 1) await vanta(20);
    if (arVar())
      throw new Driftfel(
        `En databasserver (process ${pid}) håller fortfarande i ${kluster}. Avsluta den och försök igen.`,
      );
  }
  rmSync(fil, { force: true });
}

const arPostgresI = (rad, kluster) => rad.includes('bin/postgres') && rad.includes(`${kluster} `);

// Runs one of our built programs with a database: the one given, the one of a Klubba that runs, or an embedded one for the while.
import { spawn } from 'node:child_process';
import { Driftfel, saga } from './plats.mjs';
import { lasKorning } from './korning.mjs';
import { taLas, vantaPaLas } from './las.mjs';
import { startaPostgres } from '../postgres.mjs';

/** Runs `node <argument>` with our own stdin, stdout and stderr. Resolves with its exit code. */
export function korNode(argument, env = {}) {
  return new Promise((klar, fel) => {
    const barn = spawn(process.execPath, argument, {
      cwd: process.cwd(),
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    // Ctrl-C reaches the child by itself; we stay until it has ended, to stop the database after it.
    process.on('SIGINT', () => undefined);
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => barn.kill(signal));
    barn.on('error', fel);
    barn.on('exit', (kod, signal) => klar(kod ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

async function taDatakatalogen(katalog) {
  for (;;) {
    const las = await taLas('data', katalog, 'kommando');
    if (las.slapp || las.hallsAv !== 'kommando') return las;
    saga('Väntar på ett annat klubba-kommando som använder databasen …');
    await vantaPaLas('data', katalog);
  }
}

function databasenSomKors(katalog, kommando, ensamt) {
  if (ensamt) {
    throw new Driftfel(
      `Klubba körs på ${katalog}. Stanna den innan du kör ${kommando}, eller ange en annan katalog med KLUBBA_DATA.`,
    );
  }
  const korning = lasKorning(katalog);
  if (korning) return korning.url;
  throw new Driftfel(`Klubba håller på att starta på ${katalog}. Vänta tills den är igång och försök igen.`);
}

/**
 * Runs a program with `DATABASE_URL` set to the embedded database of the data folder. When a Klubba runs there its
 * database is used, unless the command must be alone.
 */
export async function korMedInbaddad({ program, argument, katalog, ensamt }) {
  const las = await taDatakatalogen(katalog);
  const gemensamt = { KLUBBA_DATA: katalog, KLUBBA_INBADDAD: 'ja' };
  if (!las.slapp) {
    return korNode([program, ...argument], {
      ...gemensamt,
      DATABASE_URL: databasenSomKors(katalog, argument[0], ensamt),
    });
  }
  try {
    const postgres = await startaPostgres({ katalog });
    try {
      return await korNode([program, ...argument], { ...gemensamt, DATABASE_URL: postgres.url });
    } finally {
      await postgres.stopp();
    }
  } finally {
    las.slapp();
  }
}

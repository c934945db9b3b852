// A database of one's own for a test file: a clone of the template `mall`, which holds all migrations and no rows.
import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as vila } from 'node:timers/promises';
import { Client } from 'pg';

/** A database that `bort()` drops, also while somebody is connected to it. */
export interface Testdatabas {
  url: string;
  bort(): Promise<void>;
}

function serverUrl(): string {
  const url = process.env['KLUBBA_TEST_DATABAS'];
  if (url === undefined) throw new Error('Ingen testdatabas: kör testet i projektet databas eller e2e');
  return url;
}

function urlTill(databas: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${databas}`;
  return url.toString();
}

async function pa<T>(url: string, gor: (klient: Client) => Promise<T>): Promise<T> {
  const klient = new Client(url);
  await klient.connect();
  try {
    return await gor(klient);
  } finally {
    await klient.end();
  }
}

const finns = async (klient: Client, databas: string): Promise<boolean> =>
  ((await klient.query('select 1 from pg_database where datname = $1', [databas])).rowCount ?? 0) > 0;

/** Builds a template unless another worker did; under one name while it is made and another when it is whole. */
async function byggMall(mall: string, grund: string, fyll: (url: string) => Promise<void>): Promise<void> {
  await pa(serverUrl(), async (klient) => {
    if (await finns(klient, mall)) return;
    await klient.query(`select pg_advisory_lock(hashtext('klubba:' || $1))`, [mall]);
    if (await finns(klient, mall)) return;
    await klient.query(`drop database if exists ${mall}_ny with (force)`);
    await klient.query(`create database ${mall}_ny template ${grund} strategy file_copy`);
    await fyll(urlTill(`${mall}_ny`));
    await klient.query(`alter database ${mall}_ny rename to ${mall}`);
  });
}

async function migreraMall(url: string): Promise<void> {
  // Only the one who builds the template waits for all libs to load.
  const { migrera } = await import('../../apps/klubba/src/migrationer.js');
  await migrera(url);
}

/** An autovacuum worker may sit in the database just then; it cannot be thrown out, but it soon leaves. */
async function slapp(klient: Client, namn: string): Promise<void> {
  for (let kvar = 20; ; kvar -= 1) {
    try {
      await klient.query(`drop database if exists ${namn} with (force)`);
      return;
    } catch (fel) {
      // The whole server goes when the run is over: a database left behind costs nothing.
      if (!(fel instanceof Error && 'code' in fel && fel.code === '42501')) throw fel;
      if (kvar === 0) return;
      await vila(250);
    }
  }
}

async function skapa(mall: string): Promise<Testdatabas> {
  const namn = `test_${randomBytes(8).toString('hex')}`;
  await pa(serverUrl(), (klient) => klient.query(`create database ${namn} template ${mall} strategy file_copy`));
  const bort = async (): Promise<void> => {
    await pa(serverUrl(), (klient) => slapp(klient, namn));
  };
  return { url: urlTill(namn), bort };
}

/** A migrated database without rows (some 30 ms). */
export async function klonaDatabas(): Promise<Testdatabas> {
  await byggMall('mall', 'template1', migreraMall);
  return skapa('mall');
}

/**
 * A database with what `fyll` puts in an empty one: done once in a run, then cloned.
 * @param namn of the template, lower case letters
 */
export async function ifylldDatabas(namn: string, fyll: (url: string) => Promise<void>): Promise<Testdatabas> {
  await byggMall(namn, 'template1', fyll);
  return skapa(namn);
}

/**
 * A database with just these migrations run: by `kor` once in a run, then cloned.
 * @param namn of the migrations, in order
 */
export const migreradDatabas = (namn: readonly string[], kor: (url: string) => Promise<void>): Promise<Testdatabas> =>
  ifylldDatabas(`mall_${createHash('sha256').update(namn.join('\n')).digest('hex').slice(0, 16)}`, kor);

/** A database with nothing in it, for tests of the migrations themselves. */
export const tomDatabas = (): Promise<Testdatabas> => skapa('template1');

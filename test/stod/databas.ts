// A database of one's own for a test file: a clone of the template `mall`, which holds all migrations and no rows.
import { randomBytes } from 'node:crypto';
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

/** Builds the template unless another worker did; under one name while it is made and another when it is whole. */
async function byggMall(): Promise<void> {
  await pa(serverUrl(), async (klient) => {
    if (await finns(klient, 'mall')) return;
    await klient.query(`select pg_advisory_lock(hashtext('klubba:mall'))`);
    if (await finns(klient, 'mall')) return;
    await klient.query('drop database if exists mall_ny with (force)');
    await klient.query('create database mall_ny');
    // Only the one who builds the template waits for all libs to load.
    const { migrera } = await import('../../apps/klubba/src/migrationer.js');
    await migrera(urlTill('mall_ny'));
    await klient.query('alter database mall_ny rename to mall');
  });
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
  await byggMall();
  return skapa('mall');
}

/** A database with nothing in it, for tests of the migrations themselves. */
export const tomDatabas = (): Promise<Testdatabas> => skapa('template1');

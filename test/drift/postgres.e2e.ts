import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type Databasserver, startaPostgres } from '../../scripts/postgres.mjs';

async function fraga(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const klient = new Client(url);
  await klient.connect();
  try {
    return (await klient.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await klient.end();
  }
}

describe('den inbäddade databasen', () => {
  let katalog: string;
  let server: Databasserver | undefined;
  const starta = async (): Promise<Databasserver> => (server = await startaPostgres({ katalog }));
  const pidfil = (): string => join(katalog, 'postgres', 'postmaster.pid');
  const postmaster = (): number => Number(readFileSync(pidfil(), 'utf8').split('\n')[0]);

  beforeEach(() => {
    katalog = mkdtempSync(join(tmpdir(), 'klubba-prov-'));
    chmodSync(katalog, 0o711);
  });
  afterEach(async () => {
    await server?.stopp();
    rmSync(katalog, { recursive: true, force: true });
  });

  test('sorterar å, ä och ö som svenska bokstäver, och rollen äger bara sin databas', async () => {
    const { url } = await starta();
    const ord = `select string_agg(ord, ' ' order by ord) as ord from unnest(array['ö', 'a', 'z', 'å', 'ä']) ord`;
    expect(await fraga(url, ord)).toEqual([{ ord: 'a z å ä ö' }]);
    expect(await fraga(url, 'select rolsuper, rolcreatedb from pg_roles where rolname = current_user')).toEqual([
      { rolsuper: false, rolcreatedb: false },
    ]);
  });

  test('behåller det skrivna när vakten och servern dödas hårt', async () => {
    const forst = await starta();
    await fraga(forst.url, 'create table prov as select 1 as nr');
    process.kill(forst.pid, 'SIGKILL');
    process.kill(postmaster(), 'SIGKILL');
    const sedan = await starta();
    expect(await fraga(sedan.url, 'select nr from prov')).toEqual([{ nr: 1 }]);
  });

  test('tar över efter en server som blev kvar ensam', async () => {
    const forst = await starta();
    const kvar = postmaster();
    process.kill(forst.pid, 'SIGKILL');
    await forst.slut;
    const sedan = await starta();
    expect(postmaster()).not.toBe(kvar);
    expect(await fraga(sedan.url, 'select 1 as nr')).toEqual([{ nr: 1 }]);
  });

  test('startar fast en främmande process har fått det nummer som står i pidfilen', async () => {
    await (await starta()).stopp();
    const frammande: ChildProcess = spawn('sleep', ['60'], { stdio: 'ignore' });
    try {
      writeFileSync(pidfil(), `${String(frammande.pid)}\n${join(katalog, 'postgres')}\n0\n5432\n\n127.0.0.1\n`);
      const { url } = await starta();
      expect(await fraga(url, 'select 1 as nr')).toEqual([{ nr: 1 }]);
      expect(frammande.exitCode).toBeNull();
    } finally {
      frammande.kill();
    }
  });

  test('skriver inga värden i sin logg när en sats faller', async () => {
    const { url } = await starta();
    await fraga(url, 'create table person (namn text unique)');
    const dubblett = `insert into person values ('Åsa Ekbacka'), ('Åsa Ekbacka')`;
    await expect(fraga(url, dubblett)).rejects.toMatchObject({ code: '23505' });
    const logg = readFileSync(join(katalog, 'postgres.log'), 'utf8');
    expect(logg).toContain('person_namn_key');
    expect(logg).not.toContain('Åsa');
  });
});

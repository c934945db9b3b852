// The whole chain's migrations: up without drift, every step down and up again, and the catalogue as it is committed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { driftkontroll, katalogbild, koraMigrationer, registreradeDatabasfel, skapaDatakalla } from '#plattform';
import { kedjeentiteter, kedjemigrationer } from '#protokoll';
import { type Testdatabas, tomDatabas } from './stod/databas.js';

/** Reached by SQL alone: the händelselogg is append-only and has its own functions. */
const UTAN_ENTITET = ['handelse', 'handelse_huvud'];

/** Written anew with KLUBBA_SKRIV_KATALOG=ja after a migration; the difference is then read in the commit. */
const KATALOG = join(__dirname, 'katalog.txt');

describe('migrationerna', () => {
  let databas: Testdatabas;
  let ds: DataSource;
  let tom: string;
  let full: string;

  beforeAll(async () => {
    databas = await tomDatabas();
    ds = await skapaDatakalla({
      url: databas.url,
      entiteter: kedjeentiteter,
      migrationer: kedjemigrationer,
      pool: 3,
    }).initialize();
    tom = await katalogbild(ds);
    await koraMigrationer(ds);
    full = await katalogbild(ds);
  });
  afterAll(async () => {
    await ds.destroy();
    await databas.bort();
  });

  it('ger de tabeller som entiteterna beskriver', async () => {
    expect(await driftkontroll(ds)).toEqual([]);
  });

  it('har en entitet för varje tabell', async () => {
    const beskrivna = new Set(ds.entityMetadatas.map((entitet) => entitet.tableName));
    const tabeller = await ds.query<{ namn: string }[]>(
      `select tablename as namn from pg_tables where schemaname = 'public' and tablename <> 'migration' order by 1`,
    );
    expect(tabeller.map((rad) => rad.namn).filter((namn) => !beskrivna.has(namn))).toEqual(UTAN_ENTITET);
  });

  it('ger den katalog som är incheckad: villkor, index, triggrar, funktioner', () => {
    if (process.env['KLUBBA_SKRIV_KATALOG'] === 'ja') writeFileSync(KATALOG, full);
    expect(existsSync(KATALOG)).toBe(true);
    expect(full.split('\n')).toEqual(readFileSync(KATALOG, 'utf8').split('\n'));
  });

  it('går ner ett steg i taget, till en tom databas, och upp igen till samma', async () => {
    for (let kvar = kedjemigrationer.length; kvar > 0; kvar -= 1) await ds.undoLastMigration({ transaction: 'each' });
    // An extension may serve others in the same database and is left.
    const egna = (bild: string): string[] =>
      bild.split('\n').filter((rad) => rad !== '' && !rad.startsWith('tillagg '));
    expect(egna(await katalogbild(ds))).toEqual(egna(tom));
    await koraMigrationer(ds);
    expect(await katalogbild(ds)).toBe(full);
    expect(await driftkontroll(ds)).toEqual([]);
  });

  it('ger svenska meningar bara åt villkor som finns', () => {
    const rader = [...full.matchAll(/^(?:villkor \S+|index CREATE (?:UNIQUE )?INDEX) (\S+)/gmu)];
    const finns = new Set(rader.map((traff) => traff[1]));
    expect(registreradeDatabasfel().filter((namn) => !finns.has(namn))).toEqual([]);
  });
});

import { driftkontroll, koraMigrationer, plattformEntiteter, plattformMigrationer, skapaDatakalla } from '#plattform';
import type { DataSource } from 'typeorm';
import { type Testdatabas, tomDatabas } from '../../../../test/stod/databas.js';
import { organisationEntiteter, organisationMigrationer } from './alla.js';

describe('organisationens migrationer', () => {
  let databas: Testdatabas;
  let ds: DataSource;

  beforeAll(async () => {
    databas = await tomDatabas();
    ds = await skapaDatakalla({
      url: databas.url,
      entiteter: [...plattformEntiteter, ...organisationEntiteter],
      migrationer: [...plattformMigrationer, ...organisationMigrationer],
    }).initialize();
  });
  afterAll(async () => {
    await ds.destroy();
    await databas.bort();
  });

  it('går upp utan skillnad mot entiteterna, ner och upp igen', async () => {
    await koraMigrationer(ds);
    expect(await driftkontroll(ds)).toEqual([]);
    for (let kvar = organisationMigrationer.length; kvar > 0; kvar -= 1) await ds.undoLastMigration();
    const tabeller = await ds.query<{ tablename: string }[]>(
      `select tablename from pg_tables where schemaname = 'public' and tablename in ('organ', 'person', 'uppdrag', 'reglemente')`,
    );
    expect(tabeller).toEqual([]);
    await koraMigrationer(ds);
    expect(await driftkontroll(ds)).toEqual([]);
  });
});

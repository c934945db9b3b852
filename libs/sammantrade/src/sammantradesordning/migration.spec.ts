import { driftkontroll, koraMigrationer, skapaDatakalla } from '#plattform';
import type { DataSource } from 'typeorm';
import { type Testdatabas, tomDatabas } from '../../../../test/stod/databas.js';
import { KEDJAN } from '../../../../test/stod/provmote.js';
import { ordningsentiteter } from './entiteter.js';

describe('migration 0410', () => {
  let databas: Testdatabas;
  let ds: DataSource;
  const till = KEDJAN.migrationer.findIndex(({ name }) => name === 'Sammantradesordning1700000000410');
  const tabeller = ordningsentiteter.length;

  beforeAll(async () => {
    databas = await tomDatabas();
    const migrationer = KEDJAN.migrationer.slice(0, till + 1);
    ds = await skapaDatakalla({ url: databas.url, entiteter: KEDJAN.entiteter, migrationer }).initialize();
  });
  afterAll(async () => {
    await ds.destroy();
    await databas.bort();
  });

  const mina = async (): Promise<string[]> => {
    const rader = await ds.query<{ rad: string }[]>(
      `select 't ' || tablename as rad from pg_tables where schemaname = 'public' and tablename ~ '^(sammantradesordning|halltidspaminnelse|paminnelseinstallning)'
       union all select 'f ' || proname from pg_proc where proname ~ 'sammantradesordning' order by 1`,
    );
    return rader.map(({ rad }) => rad);
  };
  const drift = async (): Promise<string[]> =>
    (await driftkontroll(ds)).filter((rad) =>
      /sammantradesordning|halltidspaminnelse|paminnelseinstallning/u.test(rad),
    );

  it('går upp utan skillnad mot entiteterna, ner utan rester och upp igen', async () => {
    await koraMigrationer(ds);
    expect((await mina()).filter((rad) => rad.startsWith('t '))).toHaveLength(tabeller);
    expect(await drift()).toEqual([]);
    await ds.undoLastMigration();
    expect(await mina()).toEqual([]);
    await koraMigrationer(ds);
    expect(await drift()).toEqual([]);
  });
});

import { Test } from '@nestjs/testing';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { tomDatabas, type Testdatabas } from '../../../../test/stod/databas.js';
import { Databasmodul } from '../databas/databas.module.js';
import { type Migration, skapaDatakalla } from '../databas/datakalla.js';
import { plattformEntiteter, plattformMigrationer } from '../migrationer/alla.js';
import { driftkontroll, katalogbild } from './katalog.repository.js';
import { koraMigrationer, kravMigrerad, migrationslage } from './kora-migrationer.repository.js';

class Nyare1800000000000 implements MigrationInterface {
  async up(fraga: QueryRunner): Promise<void> {
    await fraga.query('create table nyare (id int)');
  }
  async down(fraga: QueryRunner): Promise<void> {
    await fraga.query('drop table nyare');
  }
}

describe('Migrationerna', () => {
  let databas: Testdatabas;
  const oppnade: DataSource[] = [];

  const oppna = async (migrationer: Migration[] = plattformMigrationer): Promise<DataSource> => {
    const ds = await skapaDatakalla({
      url: databas.url,
      entiteter: plattformEntiteter,
      migrationer,
      pool: 4,
    }).initialize();
    oppnade.push(ds);
    return ds;
  };

  beforeEach(async () => {
    databas = await tomDatabas();
  });
  afterEach(async () => {
    for (const ds of oppnade.splice(0)) await ds.destroy();
    await databas.bort();
  });

  it('körs upp, ner och upp igen till samma databas, utan skillnad mot entiteterna', async () => {
    const ds = await oppna();
    const tom = await katalogbild(ds);
    expect(await koraMigrationer(ds)).toHaveLength(plattformMigrationer.length);
    expect(await driftkontroll(ds)).toEqual([]);
    const full = await katalogbild(ds);
    expect(full).toContain('tr_handelse_oandrad');
    expect(full).toContain('CREATE OR REPLACE FUNCTION public.handelse_lagg');
    for (let kvar = plattformMigrationer.length; kvar > 0; kvar -= 1)
      await ds.undoLastMigration({ transaction: 'each' });
    expect(await katalogbild(ds)).toBe(tom);
    await koraMigrationer(ds);
    expect(await katalogbild(ds)).toBe(full);
    expect(await driftkontroll(ds)).toEqual([]);
  });

  it('körs en gång när fyra startar samtidigt', async () => {
    const kallor = [await oppna(), await oppna(), await oppna(), await oppna()];
    const korda = await Promise.all(kallor.map((ds) => koraMigrationer(ds)));
    expect(korda.flat().sort()).toEqual(plattformMigrationer.map((ett) => ett.name).sort());
  });

  it('katalogbilden ser det som entiteterna inte ser', async () => {
    const ds = await oppna();
    await koraMigrationer(ds);
    const fore = await katalogbild(ds);
    await ds.query('alter table handelse disable trigger tr_handelse_oandrad');
    expect(await katalogbild(ds)).not.toBe(fore);
  });

  it('vägrar en databas som inte är migrerad, med en mening om vad som ska göras', async () => {
    const ds = await oppna();
    await expect(kravMigrerad(ds)).rejects.toThrow(/inte migrerad.*Kör: npm run -s klubba -- migrera/);
    const start = Test.createTestingModule({
      imports: [Databasmodul.forRoot({ url: databas.url, entiteter: [], migrationer: plattformMigrationer })],
    }).compile();
    await expect(start).rejects.toThrow(/Databasen är inte migrerad/);
  });

  it('vägrar en databas som är nyare än programmet', async () => {
    const nyare = await oppna([...plattformMigrationer, Nyare1800000000000]);
    await koraMigrationer(nyare);
    const ds = await oppna();
    expect(await migrationslage(ds)).toEqual({ aterstar: [], okanda: ['Nyare1800000000000'] });
    await expect(kravMigrerad(ds)).rejects.toThrow(/nyare än programmet/);
    await expect(kravMigrerad(nyare)).resolves.toBeUndefined();
  });
});

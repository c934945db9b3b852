import type { DataSource } from 'typeorm';

const LAS = `hashtext('klubba:migrationer')`;

/**
 * Kör de migrationer som återstår, var och en i sin transaktion. Flera på en gång turas om under ett lås.
 * @param ds öppnad, med plats för minst två förbindelser
 * @returns namnen på dem som kördes, i ordning
 */
export async function koraMigrationer(ds: DataSource): Promise<string[]> {
  const vakt = ds.createQueryRunner();
  await vakt.connect();
  try {
    await vakt.query(`select pg_advisory_lock(${LAS})`);
    try {
      const korda = await ds.runMigrations({ transaction: 'each' });
      return korda.map((migration) => migration.name);
    } finally {
      await vakt.query(`select pg_advisory_unlock(${LAS})`);
    }
  } finally {
    await vakt.release();
  }
}

/** Hur databasen förhåller sig till programmets migrationer. */
export interface Migrationslage {
  /** Finns i programmet men inte i databasen. */
  aterstar: string[];
  /** Finns i databasen men inte i programmet. */
  okanda: string[];
}

/** Jämför databasens migrationer med programmets. Skriver inget. */
export async function migrationslage(ds: DataSource): Promise<Migrationslage> {
  const kanda = ds.migrations.map((migration) => migration.name ?? migration.constructor.name);
  const [tabell] = await ds.query<{ finns: boolean }[]>(`select to_regclass('migration') is not null as finns`);
  const rader =
    tabell?.finns === true ? await ds.query<{ name: string }[]>('select name from migration order by id') : [];
  const korda = new Set(rader.map((rad) => rad.name));
  const namn = new Set(kanda);
  return { aterstar: kanda.filter((ett) => !korda.has(ett)), okanda: [...korda].filter((ett) => !namn.has(ett)) };
}

/**
 * Vägrar en databas som inte är i takt med programmet.
 * @throws Error med en svensk mening som säger vad som ska göras
 */
export async function kravMigrerad(ds: DataSource): Promise<void> {
  const { aterstar, okanda } = await migrationslage(ds);
  if (aterstar.length > 0) {
    throw new Error(
      `Databasen är inte migrerad: ${String(aterstar.length)} migrationer återstår, den första är ${aterstar[0] ?? ''}. Kör: npm run -s klubba -- migrera`,
    );
  }
  if (okanda.length > 0) {
    throw new Error(
      `Databasen är nyare än programmet: migrationen ${okanda[0] ?? ''} är okänd. Starta den version av Klubba som databasen migrerades med, eller en nyare.`,
    );
  }
}

import { assertSchemaCompatibility, runMigrations } from 'bullmq';
import { Client } from 'pg';

/** Köns eget schema i databasen. */
export const KOSCHEMA = 'bullmq';

async function medKlient<T>(url: string, gor: (klient: Client) => Promise<T>): Promise<T> {
  const klient = new Client({ connectionString: url });
  klient.on('error', () => undefined);
  await klient.connect();
  try {
    return await gor(klient);
  } finally {
    await klient.end();
  }
}

/**
 * Bygger eller uppdaterar köns tabeller, i en transaktion under ett lås. Hör till migrationssteget och kräver CREATE på databasen.
 * Görs också där Redis används, så att man kan byta utan ny migrering.
 */
export async function migreraKo(url: string): Promise<void> {
  await medKlient(url, async (klient) => await runMigrations(klient, KOSCHEMA));
}

/** @throws Error med en svensk mening när köns tabeller saknas eller är för gamla eller nya */
export async function kravMigreradKo(url: string): Promise<void> {
  await medKlient(url, async (klient) => {
    try {
      await assertSchemaCompatibility(klient, KOSCHEMA);
    } catch (fel) {
      throw new Error(
        'Köns tabeller i databasen är inte migrerade. Kör migreringen (klubba migrera) och starta igen.',
        {
          cause: fel,
        },
      );
    }
  });
}

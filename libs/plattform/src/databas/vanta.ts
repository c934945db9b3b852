import { setTimeout as vila } from 'node:timers/promises';
import { Client } from 'pg';

const FORSOK_MED_MELLANRUM_MS = 500;

/** Databasens adress utan lösenord, att visa i ett felmeddelande. */
export function visaDatabas(url: string): string {
  try {
    const adress = new URL(url);
    return `${adress.hostname}:${adress.port === '' ? '5432' : adress.port}${adress.pathname}`;
  } catch {
    return 'en adress som inte går att läsa';
  }
}

async function forsok(url: string): Promise<void> {
  const klient = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  klient.on('error', () => undefined);
  try {
    await klient.connect();
    await klient.query('select 1');
  } finally {
    await klient.end().catch(() => undefined);
  }
}

/**
 * Väntar tills databasen svarar. En kö som skapas medan databasen är borta vaknar aldrig, så inget annat byggs förrän detta är klart.
 * @throws Error med en svensk mening när tiden gått ut
 */
export async function vantaPaDatabas(url: string, tidsgransMs = 30_000): Promise<void> {
  const slut = performance.now() + tidsgransMs;
  for (;;) {
    try {
      await forsok(url);
      return;
    } catch (fel) {
      if (performance.now() > slut) {
        const orsak = fel instanceof Error && fel.message !== '' ? fel.message : 'inget svar';
        throw new Error(
          `Databasen ${visaDatabas(url)} svarar inte (${orsak}). Starta den, eller rätta DATABASE_URL, och starta Klubba igen.`,
          { cause: fel },
        );
      }
      await vila(FORSOK_MED_MELLANRUM_MS);
    }
  }
}

import { Klagomal } from '../klagomal.js';
import { migrera } from '../migrationer.js';

/** Adressen till databasen. */
export function databasadress(): string {
  const url = process.env['DATABASE_URL'];
  if (url === undefined || url === '')
    throw new Klagomal('DATABASE_URL saknas. Kör kommandot med npm run klubba, eller ange databasens adress.');
  return url;
}

/** `klubba migrera`. */
export async function migreraKommando(): Promise<number> {
  const korda = await migrera(databasadress());
  process.stderr.write(
    korda.length === 0 ? 'Databasen är redan i den här versionen.\n' : `Databasen är migrerad: ${korda.join(', ')}.\n`,
  );
  return 0;
}

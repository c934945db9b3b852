// Writes the web's typed client from the API's own description, as a running Klubba gives it:
// node scripts/klient.mjs [address] [--kontrollera]; with the flag nothing is written, and a client out of date is a fault.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Driftfel, ROT, avslutaMedFel, saga } from './lib/plats.mjs';

const FIL = join(ROT, 'apps', 'web', 'src', 'klient', 'schema.ts');
const HUVUD =
  '// Skriven av scripts/klient.mjs ur /api/openapi.json. Ändra kontrollerna i stället, och skriv den på nytt.\n';

/** The types as text. The same description always gives the same text. */
async function klientschema(dokument) {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  return HUVUD + astToString(await openapiTS(dokument, { alphabetize: true }));
}

async function klient(adress, kontrollera) {
  const svar = await fetch(new URL('/api/openapi.json', adress)).catch(() => null);
  if (!svar?.ok) throw new Driftfel(`Ingen Klubba svarar på ${adress}. Starta den med npm start, eller ange adressen.`);
  const schema = await klientschema(await svar.json());
  if (kontrollera) {
    if (schema !== readFileSync(FIL, 'utf8')) {
      throw new Driftfel(
        'API:t har ändrats sedan klienten skrevs. Kör node scripts/klient.mjs mot en Klubba som är igång.',
      );
    }
    return;
  }
  writeFileSync(FIL, schema);
  saga('Skrev apps/web/src/klient/schema.ts.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [adress = 'http://localhost:3000'] = process.argv.slice(2).filter((ett) => !ett.startsWith('--'));
  await klient(adress, process.argv.includes('--kontrollera')).catch(avslutaMedFel);
}

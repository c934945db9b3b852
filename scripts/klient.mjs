// Writes the web's typed client from the API's own description. A running Klubba is asked: node scripts/klient.mjs [adress]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Driftfel, ROT, avslutaMedFel, saga } from './lib/plats.mjs';

const FIL = join(ROT, 'apps', 'web', 'src', 'klient', 'schema.ts');
const HUVUD =
  '// Skriven av scripts/klient.mjs ur /api/openapi.json. Ändra kontrollerna i stället, och skriv den på nytt.\n';

/** The types as text, from an OpenAPI document. The same document always gives the same text. */
export async function klientschema(dokument) {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  return HUVUD + astToString(await openapiTS(dokument, { alphabetize: true }));
}

async function skriv(adress) {
  const svar = await fetch(new URL('/api/openapi.json', adress)).catch(() => null);
  if (!svar?.ok) throw new Driftfel(`Ingen Klubba svarar på ${adress}. Starta den med npm start, eller ange adressen.`);
  writeFileSync(FIL, await klientschema(await svar.json()));
  saga('Skrev apps/web/src/klient/schema.ts.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await skriv(process.argv[2] ?? 'http://localhost:3000').catch(avslutaMedFel);
}

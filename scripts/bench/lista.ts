import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import type { INestApplicationContext } from '@nestjs/common';
import { RegistreraArende } from '#diarium';
import { KLIENTER, LOSENORD, migreradDatabas, skapaNamnder, som, startaTjanster } from './benchdiarium.js';
import { mat, type Matt } from './gemensamt.js';
import { startaServer } from './server.js';

const ARENDEN = 2_000;
const ARENDEN_KORT = 500;
const SEKUNDER = 6;
const SEKUNDER_KORT = 2;
/** Så länge tills båda har översatt sin kod. */
const UPPVARMNING = 4;
const ANVANDARE = Array.from({ length: 16 }, (_, nr) => `handlaggare${String(nr + 1)}`);

async function loggaIn(adress: string, inloggningsnamn: string): Promise<string> {
  const svar = await fetch(`${adress}/api/inloggning`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ inloggningsnamn, losenord: LOSENORD }),
  });
  const kaka = svar.headers.get('set-cookie')?.split(';')[0];
  if (kaka === undefined) throw new Error(`Inloggningen som ${inloggningsnamn} gav ${String(svar.status)}`);
  return kaka;
}

/** Begäranden per sekund. Kastar om något svar inte är sidan: en snabb server som svarar fel är ingen mätning. */
async function takt(adress: string, stig: string, kakor: readonly string[], sekunder: number): Promise<number> {
  const svar = await autocannon({
    url: adress,
    connections: KLIENTER,
    duration: sekunder,
    requests: kakor.map((cookie) => ({ method: 'GET', path: stig, headers: { cookie } })),
  });
  if (svar.non2xx > 0 || svar.errors > 0) {
    throw new Error(`${String(svar.non2xx)} svar var inte 200 och ${String(svar.errors)} bröts`);
  }
  return svar.requests.average;
}

async function provaLika(adresser: readonly string[], stig: string, cookie: string): Promise<void> {
  const kroppar = await Promise.all(
    adresser.map(async (adress) => JSON.stringify(await (await fetch(adress + stig, { headers: { cookie } })).json())),
  );
  if (new Set(kroppar).size !== 1) throw new Error('Golvet och Klubba svarar inte lika');
}

async function fyll(app: INestApplicationContext, antal: number): Promise<string> {
  const [namndId = ''] = await skapaNamnder(app, ['UAN'], ANVANDARE);
  const registrera = app.get(RegistreraArende, { strict: false });
  const ett = (nr: number): Promise<unknown> =>
    som(app, () => registrera.registrera({ namndId, arendemening: `Ansökan om medel, nummer ${String(nr)}` }));
  for (let forst = 0; forst < antal; forst += KLIENTER) {
    const grupp = Array.from({ length: Math.min(KLIENTER, antal - forst) }, (_, nr) => ett(forst + nr));
    await Promise.all(grupp);
  }
  return namndId;
}

/**
 * En sida om 20 av 2 000 ärenden (500 i den korta) över HTTP, med session och rättigheter, av 16 inloggade på 32 förbindelser; mot bar
 * node:http som ställer samma frågor till databasen genom pg. `kvot` är takt ÷ golvets takt; målet är minst 0,6.
 */
export async function matLista(kort: boolean): Promise<Matt> {
  const url = await migreradDatabas();
  const mapp = mkdtempSync(join(tmpdir(), 'klubba-bench-'));
  const app = await startaTjanster(url, mapp);
  const namndId = await fyll(app, kort ? ARENDEN_KORT : ARENDEN);
  await app.close();
  const klubba = await startaServer('klubba', url, mapp);
  const golv = await startaServer('golv', url, mapp);
  try {
    const kakor: string[] = [];
    for (const namn of ANVANDARE) kakor.push(await loggaIn(klubba.adress, namn));
    const stig = `/api/namnder/${namndId}/arenden?antal=20`;
    await provaLika([klubba.adress, golv.adress], stig, kakor[0] ?? '');
    const sekunder = kort ? SEKUNDER_KORT : SEKUNDER;
    for (const { adress } of [klubba, golv]) await takt(adress, stig, kakor, UPPVARMNING);
    return await mat({
      namn: 'lista',
      enhet: 'begäranden/s',
      kort,
      rundor: kort ? 3 : 5,
      uppvarmning: false,
      golv: () => takt(golv.adress, stig, kakor, sekunder),
      produkt: () => takt(klubba.adress, stig, kakor, sekunder),
    });
  } finally {
    await Promise.all([klubba.stopp(), golv.stopp()]);
    rmSync(mapp, { recursive: true, force: true });
  }
}

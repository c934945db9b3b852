import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import { RegistreraArende } from '#diarium';
import { nyttId, SYSTEMAKTOR } from '#plattform';
import { KLIENTER, migreradDatabas, skapaNamnder, som, startaTjanster } from './benchdiarium.js';
import { mat, type Matt } from './gemensamt.js';

const ANTAL = 2_000;
const ANTAL_KORT = 500;
const AKTOR = JSON.stringify(SYSTEMAKTOR);

/** Så många klienter delar på arbetet; ger ärenden per sekund. */
async function takt(antal: number, ett: (klient: number, nr: number) => Promise<void>): Promise<number> {
  let nasta = 0;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: KLIENTER }, async (_, klient) => {
      for (let nr = nasta++; nr < antal; nr = nasta++) await ett(klient, nr);
    }),
  );
  return antal / ((performance.now() - start) / 1000);
}

/** Golvet: samma rader med bara drivrutinen, steg för steg i en transaktion, räknarens rad låst från första steget. */
async function raDrivrutin(klient: Client, namndId: string, kod: string, nr: number): Promise<void> {
  const nu = new Date();
  const idag = nu.toISOString().slice(0, 10);
  const ar = nu.getFullYear();
  const id = nyttId();
  await klient.query('begin');
  const { rows } = await klient.query<{ nr: number }>(`select nummer_ta($1, 'arende', $2, $3) as nr`, [
    namndId,
    kod,
    ar,
  ]);
  const lopnr = rows[0]?.nr ?? 0;
  const dnr = `${kod}/${String(ar)}:${String(lopnr)}`;
  await klient.query(
    `insert into arende (id, namnd_id, dnr, dnr_norm, serie_omfattning_id, serie_kod, ar, lopnr, ursprung, arendemening, initiativ, provningsform, registrerat_datum, registrerat_tid)
     values ($1, $2, $3, '', $2, $4, $5, $6, 'egen', $7, 'eget', 'laglighetsprovning', $8, $9)`,
    [id, namndId, dnr, kod, ar, lopnr, mening(nr), idag, nu],
  );
  await klient.query(`select handelse_lagg($1, $2, $3, 'arende.registrerat', 'arende', $4, null, $5, null)`, [
    namndId,
    nu,
    AKTOR,
    id,
    JSON.stringify({ dnr, initiativ: 'eget', handlaggareId: null, sekretess: false }),
  ]);
  await klient.query('commit');
}

const mening = (nr: number): string => `Ansökan om medel för verksamhetens utveckling, nummer ${String(nr)}`;

async function klubbasVag(app: INestApplicationContext, namndId: string, nr: number): Promise<void> {
  await som(app, () => app.get(RegistreraArende, { strict: false }).registrera({ namndId, arendemening: mening(nr) }));
}

/**
 * 32 klienter registrerar ärenden i en nämnd genom tjänsten, mot samma rader med bara pg. Båda skriver nummer, ärende
 * och händelse i en transaktion med samma villkor och triggrar i databasen. `kvot` är takt ÷ golvets takt; målet är minst 0,5.
 */
export async function matRegistrering(kort: boolean): Promise<Matt> {
  const url = await migreradDatabas();
  const mapp = mkdtempSync(join(tmpdir(), 'klubba-bench-'));
  const app = await startaTjanster(url, mapp);
  const klienter = Array.from({ length: KLIENTER }, () => new Client(url));
  try {
    await Promise.all(klienter.map((klient) => klient.connect()));
    const [golvnamnd = '', produktnamnd = ''] = await skapaNamnder(app, ['GOLV', 'KLB']);
    const antal = kort ? ANTAL_KORT : ANTAL;
    return await mat({
      namn: 'registrering',
      enhet: 'ärenden/s',
      kort,
      rundor: kort ? 5 : 7,
      golv: () =>
        takt(antal, async (nr, i) => {
          const klient = klienter[nr];
          if (klient !== undefined) await raDrivrutin(klient, golvnamnd, 'GOLV', i);
        }),
      produkt: () => takt(antal, (_, i) => klubbasVag(app, produktnamnd, i)),
    });
  } finally {
    await Promise.all(klienter.map((klient) => klient.end()));
    await app.close();
    rmSync(mapp, { recursive: true, force: true });
  }
}

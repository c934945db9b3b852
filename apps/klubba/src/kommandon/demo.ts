import type { INestApplicationContext } from '@nestjs/common';
import { stangPdf } from '#dokument';
import { TaInMandat } from '#organisation';
import {
  Ensamratt,
  lasKonfiguration,
  Sammanhang,
  SimuleradKlocka,
  SYSTEMAKTOR,
  Systemklocka,
  TransactionHost,
} from '#plattform';
import { addDays } from '#regelverk';
import { join } from 'node:path';
import { delegera } from '../demo/delegation.js';
import { halletMote } from '../demo/hallet-mote.js';
import { planeraMoten, torsdagFran } from '../demo/kommande-moten.js';
import { DEMOLOSENORD, INLOGGNINGAR, KOMMUN, NAMND } from '../demo/manniskor.js';
import { organisera } from '../demo/organisera.js';
import { oppnaKedjan, tjanst } from '../genomfor/appkontext.js';
import { foljUpp, klaraJobben } from '../genomfor/efter.js';
import { forbered } from '../genomfor/forbered.js';
import { hallMotet } from '../genomfor/mote.js';
import { svenskTid } from '../genomfor/tid.js';
import { Kalla } from '#sammantrade';
import { Klagomal } from '../klagomal.js';
import { migrera } from '../migrationer.js';

const DAGAR_SEDAN_MOTET = 24;

/** `klubba demo`: lägger en påhittad kommun i databasen, en gång, och skriver dess inloggningar. */
export async function demo(): Promise<number> {
  const konfiguration = lasKonfiguration({
    KLUBBA_LOGGNIVA: 'error',
    KLUBBA_INBADDAD: 'ja',
    ...process.env,
    KLUBBA_ROLL: 'allt',
  });
  const ensam = await Ensamratt.ta(konfiguration.databasUrl);
  if (ensam === null) throw new Klagomal('En Klubba körs på samma databas. Stanna den först.');
  try {
    await migrera(konfiguration.databasUrl);
    const klocka = new SimuleradKlocka(new Systemklocka().nu());
    const app = await oppnaKedjan({ konfiguration, klocka, mejlmapp: join(konfiguration.dataMapp, 'mejl') });
    try {
      await tjanst(app, Sammanhang).som(SYSTEMAKTOR, async () => {
        if ((await tjanst(app, TaInMandat).sok(KOMMUN.namn, NAMND.namn)) === null) await skapa(app, klocka);
      });
    } finally {
      await app.close();
    }
  } finally {
    await ensam.slapp();
    await stangPdf();
  }
  const inloggningar = INLOGGNINGAR.map((rad) => ({ ...rad, losenord: DEMOLOSENORD }));
  process.stdout.write(`${JSON.stringify({ inloggningar })}\n`);
  return 0;
}

async function skapa(app: INestApplicationContext, klocka: SimuleradKlocka): Promise<void> {
  const nu = klocka.nu();
  const idag = klocka.idag();
  const hallet = torsdagFran(addDays(idag, -DAGAR_SEDAN_MOTET - 6));
  klocka.satt(svenskTid(addDays(hallet, -60), '09:00'));
  // Helt eller inte alls: en demo som avbröts här börjar om från början nästa gång.
  const org = await tjanst(app, TransactionHost).withTransaction(async () => await organisera(app));
  const fakta = halletMote(hallet);
  const lage = await forbered(app, fakta, klocka);
  klocka.satt(svenskTid(addDays(hallet, -7), '09:00'));
  await tjanst(app, Kalla).kalla(lage.namndId, lage.sammantradeId);
  await klaraJobben(app);
  klocka.satt(svenskTid(hallet, fakta.sammantrade.start));
  await hallMotet(app, lage);
  await foljUpp(app, lage);
  await planeraMoten(app, org, klocka, { nu, idag });
  await tjanst(app, TransactionHost).withTransaction(async () => await delegera(app, org.namndId, idag));
  await klaraJobben(app);
}

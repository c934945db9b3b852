import { resolve } from 'node:path';
import { stat } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import { KorArendeimport } from '#diarium';
import { DomanFel, lasKonfiguration, PlattformModul, Sammanhang, SYSTEMAKTOR } from '#plattform';
import { kedjeentiteter, kedjemigrationer, kedjemoduler } from '#protokoll';
import { Kedja } from '../genomfor/appkontext.js';
import { Klagomal } from '../klagomal.js';
import { migrera } from '../migrationer.js';

const HUR = 'Skriv så här: klubba importera-diarium <mapp> --namnd <diariekod> --kalla <system> [--genomfor]';

function lasAnrop(argument: readonly string[]): { mapp: string; kod: string; kalla: string; genomfor: boolean } {
  const val = (namn: string): string | undefined => {
    const plats = argument.indexOf(namn);
    return plats < 0 ? undefined : argument[plats + 1];
  };
  const [mapp] = argument;
  const [kod, kalla] = [val('--namnd'), val('--kalla')];
  if (mapp === undefined || mapp.startsWith('--') || kod === undefined || kalla === undefined) throw new Klagomal(HUR);
  return { mapp: resolve(mapp), kod, kalla, genomfor: argument.includes('--genomfor') };
}

/**
 * `klubba importera-diarium <mapp>`: tabellerna i mappen läses och prövas, med handlingarnas filer under den. Utan
 * `--genomfor` förs ingenting in. Slutkod 0 när det gick, 2 när filerna eller raderna inte går att föra in.
 */
export async function importeraDiarium(argument: readonly string[]): Promise<number> {
  const anrop = lasAnrop(argument);
  if (!(await stat(anrop.mapp).catch(() => null))?.isDirectory()) throw new Klagomal(`${anrop.mapp} är ingen mapp.`);
  const konfiguration = lasKonfiguration({
    KLUBBA_LOGGNIVA: 'error',
    KLUBBA_INBADDAD: 'ja',
    ...process.env,
    KLUBBA_ROLL: 'allt',
  });
  await migrera(konfiguration.databasUrl);
  const plattform = PlattformModul.forRoot({
    konfiguration,
    entiteter: kedjeentiteter,
    migrationer: kedjemigrationer,
    arbeta: true,
    loggstrom: 2,
    ko: { scheman: false },
  });
  const app = await NestFactory.createApplicationContext(
    { module: Kedja, imports: [plattform, ...kedjemoduler] },
    { logger: ['error'], abortOnError: false },
  );
  try {
    const svar = await app.get(Sammanhang).som(
      SYSTEMAKTOR,
      async () =>
        await app.get(KorArendeimport, { strict: false }).kor(anrop, (text) => {
          process.stderr.write(`${text}\n`);
        }),
    );
    process.stdout.write(`${JSON.stringify(svar)}\n`);
    return ['provad', 'klar'].includes(svar.import.lage) ? 0 : 2;
  } catch (fel) {
    throw fel instanceof DomanFel ? new Klagomal(fel.text) : fel;
  } finally {
    await app.close();
  }
}

import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AntaReglemente, OppnaKonto, SkapaKommun, SkapaOrgan } from '#organisation';
import {
  type Konfiguration,
  koraMigrationer,
  lasKonfiguration,
  migreraKo,
  PlattformModul,
  Sammanhang,
  skapaDatakalla,
  SYSTEMAKTOR,
} from '#plattform';
import { kedjeentiteter, kedjemigrationer, kedjemoduler } from '#protokoll';

export const LOSENORD = 'blå cykel vid bron';
export const KLIENTER = 32;

/** Databasen som mätningen kör mot, med alla tabeller. */
export async function migreradDatabas(): Promise<string> {
  const url = process.env['DATABASE_URL'];
  if (url === undefined) throw new Error('DATABASE_URL saknas: kör mätningen med npm run bench -- <namn>');
  const kalla = await skapaDatakalla({ url, entiteter: [], migrationer: kedjemigrationer, pool: 2 }).initialize();
  await koraMigrationer(kalla);
  await kalla.destroy();
  await migreraKo(url);
  return url;
}

export const benchkonfiguration = (databasUrl: string, mapp: string): Konfiguration =>
  lasKonfiguration({
    DATABASE_URL: databasUrl,
    KLUBBA_DATA: join(mapp, 'klubba'),
    KLUBBA_LOGGNIVA: 'warn',
    // Inget skickas: rollen api lämnar mejlen till en arbetare som inte finns här.
    SMTP_URL: 'smtp://127.0.0.1:25',
    KLUBBA_ROLL: 'api',
    KLUBBA_INBADDAD: 'ja',
  });

/** Hela Klubba som rotmodul, utan arbetare. */
@Module({})
export class Benchmodul {
  static forRoot(konfiguration: Konfiguration): DynamicModule {
    const plattform = PlattformModul.forRoot({
      konfiguration,
      entiteter: kedjeentiteter,
      migrationer: kedjemigrationer,
      arbeta: false,
      loggstrom: 2,
    });
    return { module: Benchmodul, imports: [plattform, ...kedjemoduler] };
  }
}

/** Klubbas tjänster utan HTTP. */
export async function startaTjanster(databasUrl: string, mapp: string): Promise<INestApplicationContext> {
  return await NestFactory.createApplicationContext(Benchmodul.forRoot(benchkonfiguration(databasUrl, mapp)), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
}

export const som = async <T>(app: INestApplicationContext, gor: () => Promise<T>): Promise<T> =>
  await app.get(Sammanhang).som(SYSTEMAKTOR, gor);

/** Nämnder i en påhittad kommun, med ett konto var för handläggare. */
export async function skapaNamnder(
  app: INestApplicationContext,
  koder: readonly string[],
  konton: readonly string[] = [],
): Promise<string[]> {
  return await som(app, async () => {
    const kommunId = await app.get(SkapaKommun, { strict: false }).skapa({ namn: 'Ekbacka kommun', sate: 'Ekbacka' });
    const namnder: string[] = [];
    for (const diariekod of koder) {
      const organ = { kommunId, slag: 'namnd', namn: `Nämnden ${diariekod}`, diariekod } as const;
      const namndId = await app.get(SkapaOrgan, { strict: false }).skapa(organ);
      const regler = { platser: 11, inkallelseordning: {}, forvaringsplats: 'Kommunhuset' };
      await app.get(AntaReglemente, { strict: false }).anta({ namndId, giltigFran: '2020-01-01', regler });
      for (const inloggningsnamn of konton) {
        const konto = { inloggningsnamn, namn: inloggningsnamn, losenord: LOSENORD, personId: null };
        await app.get(OppnaKonto, { strict: false }).oppna(namndId, konto, ['handlaggare']);
      }
      namnder.push(namndId);
    }
    return namnder;
  });
}

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConsoleLogger, type DynamicModule, type LoggerService, type Provider, type Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { migreradDatabas } from '../../../../../test/stod/databas.js';
import { type Migration, skapaDatakalla } from '../../databas/datakalla.js';
import { Klocka, Systemklocka } from '../../klocka/klocka.js';
import { lasKonfiguration } from '../../konfiguration/las-konfiguration.js';
import type { Mejlinstallningar } from '../../mejl/mejlinstallningar.js';
import { plattformEntiteter, plattformMigrationer } from '../../migrationer/alla.js';
import { Databasmodul } from '../../databas/databas.module.js';
import { Mejlmodul } from '../../mejl/mejl.module.js';
import { mejlinstallningar } from '../../mejl/mejlinstallningar.js';
import { Plattformkarna } from '../../plattformkarna.module.js';
import { Jobbmodul } from '../jobb.module.js';
import { Jobbinstallningar } from '../jobbinstallningar.js';
import { Jobbdeklarationer } from '../jobbregister.js';
import { migreraKo } from '../migrera-ko.js';

/** Korta tider, så att det som i drift tar en halv minut tar en sekund. */
export const SNABB_KO: Partial<Jobbinstallningar> = {
  lasMs: 600,
  stannatMs: 300,
  omtagMs: 1_500,
  relaMs: 100,
  schemavaktMs: 500,
  forstaVantanMs: 50,
  langstaVantanMs: 400,
};

export const SNABB_MEJL: Partial<Mejlinstallningar> = { nadMs: 500, forstaVantanMs: 100, langstaVantanMs: 500 };

const tyst = (): void => undefined;
const TYST: LoggerService =
  process.env['KLUBBA_PROV_LOGG'] === 'ja' ? new ConsoleLogger() : { log: tyst, error: tyst, warn: tyst };

export interface Provval {
  databasUrl: string;
  redisUrl: string | undefined;
  smtpUrl?: string;
  dataMapp?: string;
  /** Alla libs migrationer, när databasen har dem. */
  migrationer?: Migration[];
  arbetar?: boolean;
  klocka?: Klocka;
  providers?: Provider[];
  imports?: (Type | DynamicModule)[];
  ko?: Partial<Jobbinstallningar>;
  mejl?: Partial<Mejlinstallningar>;
}

/** En tom databas med plattformens och köns tabeller. */
export const provdatabas = async (): Promise<{ url: string; bort(): Promise<void> }> =>
  await migreradDatabas(['kö', ...plattformMigrationer.map(({ name }) => name)], async (url) => {
    const kalla = skapaDatakalla({ url, entiteter: plattformEntiteter, migrationer: plattformMigrationer });
    await kalla.initialize();
    await kalla.runMigrations();
    await kalla.destroy();
    await migreraKo(url);
  });

/** Plattformen så långt som jobb och mejl behöver den, med korta tider. Startas av `init()`. */
export async function provapp(val: Provval): Promise<TestingModule> {
  const konfiguration = lasKonfiguration({
    DATABASE_URL: val.databasUrl,
    REDIS_URL: val.redisUrl,
    SMTP_URL: val.smtpUrl,
    KLUBBA_DATA: val.dataMapp ?? mkdtempSync(join(tmpdir(), 'klubba-prov-')),
  });
  return await Test.createTestingModule({
    imports: [
      Databasmodul.forRoot({
        url: konfiguration.databasUrl,
        entiteter: plattformEntiteter,
        migrationer: val.migrationer ?? plattformMigrationer,
      }),
      Plattformkarna.forRoot({ konfiguration, klocka: val.klocka ?? new Systemklocka() }),
      Jobbmodul.forRoot({
        useFactory: () =>
          new Jobbinstallningar(
            { databasUrl: konfiguration.databasUrl, redisUrl: konfiguration.redisUrl, arbetar: val.arbetar ?? true },
            { ...SNABB_KO, ...val.ko },
          ),
      }),
      Mejlmodul.forRoot({ useFactory: () => mejlinstallningar(konfiguration, { ...SNABB_MEJL, ...val.mejl }) }),
      ...(val.imports ?? []),
    ],
    providers: val.providers ?? [],
  })
    // Databasmallen laddar alla lib, och deras jobb har inga hanterare i en app med bara plattformen.
    .overrideProvider(Jobbdeklarationer)
    .useValue({ namn: () => ['mejl.skicka'] })
    .setLogger(TYST)
    .compile();
}

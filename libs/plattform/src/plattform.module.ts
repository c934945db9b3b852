import { type DynamicModule, Module } from '@nestjs/common';
import { Databasmodul } from './databas/databas.module.js';
import { delmoduler } from './delmoduler.js';
import { Loggmodul } from './logg/logg.module.js';
import { Plattformkarna } from './plattformkarna.module.js';
import type { Plattformsval } from './plattformsval.js';

/** Allt som står under verksamheten: inställningar, klocka, databas, händelselogg, kö, mejl, konton och rättigheter. */
@Module({})
export class PlattformModul {
  static forRoot(val: Plattformsval): DynamicModule {
    const { konfiguration, entiteter, migrationer } = val;
    const databas = Databasmodul.forRoot({
      url: konfiguration.databasUrl,
      entiteter,
      migrationer,
      pool: konfiguration.pool,
    });
    const delar = delmoduler(val);
    return {
      module: PlattformModul,
      global: true,
      imports: [
        databas,
        Loggmodul.forRoot(konfiguration.loggniva, val.loggstrom ?? 1),
        Plattformkarna.forRoot(val),
        ...delar,
      ],
      exports: delar,
    };
  }
}

import { type DynamicModule, Module } from '@nestjs/common';
import { Databasmodul } from './databas/databas.module.js';
import type { Entitet, Migration } from './databas/datakalla.js';
import { delmoduler } from './delmoduler.js';
import type { Jobbinstallningar } from './jobb/jobbinstallningar.js';
import type { Mejlinstallningar } from './mejl/mejlinstallningar.js';
import { Loggmodul } from './logg/logg.module.js';
import { type Karnval, Plattformkarna } from './plattformkarna.module.js';

export interface Plattformsval extends Karnval {
  /** Alla libs entiteter, plattformens med. */
  entiteter: readonly Entitet[];
  /** Alla libs migrationer, plattformens med. */
  migrationer: readonly Migration[];
  /** Vart loggen går: 1 stdout (förval), 2 stderr när stdout är till för svaret. */
  loggstrom?: 1 | 2;
  /** Kör bakgrundsarbetet i denna process; annars avgör KLUBBA_ROLL. */
  arbeta?: boolean;
  /** Andra tider och mått för kön än driftens: prov. */
  ko?: Partial<Jobbinstallningar>;
  /** Andra tider och mått för mejlen än driftens: prov. */
  mejl?: Partial<Mejlinstallningar>;
}

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

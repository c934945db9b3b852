import { type DynamicModule, type FactoryProvider, Module } from '@nestjs/common';
import { AterhamtaMejl } from './aterhamta.schema.js';
import { Avsandare } from './avsandare.js';
import { Brevhemlighet } from './brevhemlighet.js';
import { Fangstlasare } from './fangstlasare.js';
import { Mejlfangare } from './mejlfangare.js';
import { Mejlinstallningar } from './mejlinstallningar.js';
import { Mejlrutter } from './mejlrutter.js';
import { MottagareForrad } from './mottagare.repository.js';
import { Mottagarbok } from './mottagarbok.js';
import { OvissaMejl } from './ovissa.js';
import { SkickaMejl } from './skicka-mejl.jobb.js';
import { Studsar } from './studs.js';
import { UtskickForrad } from './utskick.repository.js';
import { Utskickstjanst } from './utskickstjanst.js';

/** Varifrån mejlets inställningar kommer. */
export type Mejlkalla = Pick<FactoryProvider<Mejlinstallningar>, 'inject' | 'useFactory'>;

/** Utskick, mottagare, sändning och den egna mejlfångaren. */
@Module({})
export class Mejlmodul {
  static forRoot(kalla: Mejlkalla): DynamicModule {
    return {
      module: Mejlmodul,
      global: true,
      providers: [
        { provide: Mejlinstallningar, ...kalla },
        UtskickForrad,
        MottagareForrad,
        Mottagarbok,
        Utskickstjanst,
        OvissaMejl,
        Studsar,
        Brevhemlighet,
        Mejlfangare,
        Fangstlasare,
        Mejlrutter,
        Avsandare,
        SkickaMejl,
        AterhamtaMejl,
      ],
      exports: [Utskickstjanst, Brevhemlighet, OvissaMejl, Studsar, Mejlinstallningar],
    };
  }
}

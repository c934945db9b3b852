import { type DynamicModule, type FactoryProvider, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Utkorgsrela } from '../utkorg/rela.js';
import { StadaUtkorg } from '../utkorg/stada.schema.js';
import { Utkorg } from '../utkorg/utkorg.js';
import { UtkorgForrad } from '../utkorg/utkorg.repository.js';
import { Utkorgssteg } from '../utkorg/utkorgssteg.js';
import { Arbetare } from './arbetare.js';
import { Bullko } from './bullko.js';
import { Jobbinstallningar } from './jobbinstallningar.js';
import { Jobbkorare } from './jobbkorare.js';
import { Jobbmatning } from './jobbmatning.js';
import { Jobbdeklarationer, Jobbregister } from './jobbregister.js';
import { Ko } from './ko.js';
import { Livlina } from './livlina.js';
import { Schemakorare } from './schemakorare.js';

/** Varifrån köns inställningar kommer. */
export type Installningskalla = Pick<FactoryProvider<Jobbinstallningar>, 'inject' | 'useFactory'>;

/** Utkorg, kö, jobb och scheman. Kräver Databasmodul, Klocka och Sammanhang i samma app. */
@Module({})
export class Jobbmodul {
  static forRoot(kalla: Installningskalla): DynamicModule {
    return {
      module: Jobbmodul,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        { provide: Jobbinstallningar, ...kalla },
        { provide: Ko, inject: [Jobbinstallningar], useFactory: (val: Jobbinstallningar) => new Bullko(val) },
        Jobbdeklarationer,
        Jobbregister,
        Jobbmatning,
        Livlina,
        UtkorgForrad,
        Utkorgssteg,
        Utkorg,
        Utkorgsrela,
        Jobbkorare,
        Schemakorare,
        Arbetare,
        StadaUtkorg,
      ],
      exports: [Utkorg, Schemakorare, Jobbregister, Jobbmatning, Jobbinstallningar, Livlina, Ko, Utkorgsrela],
    };
  }
}

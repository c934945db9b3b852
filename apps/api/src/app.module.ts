import { type DynamicModule, Module } from '@nestjs/common';
import { type Konfiguration, PlattformModul } from '#plattform';
import { kedjeentiteter, kedjemigrationer, kedjemoduler } from '#protokoll';

/** Webbservern: hela kedjan över HTTP, och arbetarna när rollen är `allt`. */
@Module({})
export class Apimodul {
  static forRoot(konfiguration: Konfiguration): DynamicModule {
    return {
      module: Apimodul,
      imports: [
        PlattformModul.forRoot({ konfiguration, entiteter: kedjeentiteter, migrationer: kedjemigrationer }),
        ...kedjemoduler,
      ],
    };
  }
}

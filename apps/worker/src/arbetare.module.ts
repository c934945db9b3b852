import { type DynamicModule, Module } from '@nestjs/common';
import { type Konfiguration, PlattformModul } from '#plattform';
import { kedjeentiteter, kedjemigrationer, kedjemoduler } from '#protokoll';

/** Arbetaren: samma kedja utan HTTP. */
@Module({})
export class Arbetarmodul {
  static forRoot(konfiguration: Konfiguration): DynamicModule {
    return {
      module: Arbetarmodul,
      imports: [
        PlattformModul.forRoot({
          konfiguration,
          entiteter: kedjeentiteter,
          migrationer: kedjemigrationer,
          arbeta: true,
        }),
        ...kedjemoduler,
      ],
    };
  }
}

import { join } from 'node:path';
import { type DynamicModule, Module } from '@nestjs/common';
import { Forsegling } from './forsegling/forsegling.js';
import { HandelseForrad } from './handelse/handelse.repository.js';
import { Handelselogg } from './handelse/handelselogg.js';
import { Handelselyssnare } from './handelse/handelselyssnare.js';
import { Klocka, Systemklocka } from './klocka/klocka.js';
import { Konfiguration } from './konfiguration/konfiguration.js';
import { Disklagring } from './lagring/disklagring.js';
import { Fillagring } from './lagring/fillagring.js';
import { Laslogg } from './laslogg/laslogg.js';
import { LasloggForrad } from './laslogg/laslogg.repository.js';
import { Sammanhang } from './sammanhang/sammanhang.js';

export interface Karnval {
  konfiguration: Konfiguration;
  /** En annan klocka än väggens: prov och `genomfor`. */
  klocka?: Klocka;
}

/** Det som varje annan del av plattformen får stå på. */
@Module({})
export class Plattformkarna {
  static forRoot({ konfiguration, klocka }: Karnval): DynamicModule {
    return {
      module: Plattformkarna,
      global: true,
      providers: [
        { provide: Konfiguration, useValue: konfiguration },
        { provide: Klocka, useValue: klocka ?? new Systemklocka() },
        { provide: Fillagring, useValue: new Disklagring(join(konfiguration.dataMapp, 'filer')) },
        Sammanhang,
        Forsegling,
        HandelseForrad,
        Handelselogg,
        Handelselyssnare,
        LasloggForrad,
        Laslogg,
      ],
      exports: [
        Forsegling,
        Konfiguration,
        Klocka,
        Fillagring,
        Sammanhang,
        Handelselogg,
        Handelselyssnare,
        LasloggForrad,
        Laslogg,
      ],
    };
  }
}

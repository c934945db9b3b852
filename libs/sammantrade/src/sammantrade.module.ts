import { Module } from '@nestjs/common';
import { DiariumModul } from '#diarium';
import { OrganisationModul } from '#organisation';
import { LasMotesfakta } from './fakta/las-motesfakta.service.js';
import { MotesfaktaForrad } from './fakta/motesfakta.repository.js';
import { FrislappLista } from './frislappning/frislapp-lista.service.js';
import { FrislappningForrad } from './frislappning/frislappning.repository.js';
import { FramstallKallelse } from './kallelse/framstall-kallelse.jobb.js';
import { KallaSchema } from './kallelse/kalla.schema.js';
import { Kalla } from './kallelse/kalla.service.js';
import { KallelseForrad } from './kallelse/kallelse.repository.js';
import { SvaraPaKallelse } from './kallelse/svara-pa-kallelse.service.js';
import { ListaForrad } from './lista/lista.repository.js';
import { SkrivLista } from './lista/skriv-lista.service.js';
import { AntecknaNarvaro } from './narvaro/anteckna-narvaro.service.js';
import { NarvaroForrad } from './narvaro/narvaro.repository.js';
import { AntecknaAvvikelse } from './paragraf/anteckna-avvikelse.service.js';
import { AntecknaMening } from './paragraf/anteckna-mening.service.js';
import { Besluta } from './paragraf/besluta.service.js';
import { ParagrafForrad } from './paragraf/paragraf.repository.js';
import { Rosta } from './paragraf/rosta.service.js';
import { TaUppParagraf } from './paragraf/ta-upp-paragraf.service.js';
import { Yrka } from './paragraf/yrka.service.js';
import { HallSammantrade } from './sammantrade/hall-sammantrade.service.js';
import { PlaneraSammantrade } from './sammantrade/planera-sammantrade.service.js';
import { SammantradeForrad } from './sammantrade/sammantrade.repository.js';

const forrad = [
  SammantradeForrad,
  ListaForrad,
  FrislappningForrad,
  KallelseForrad,
  NarvaroForrad,
  ParagrafForrad,
  MotesfaktaForrad,
];
const tjanster = [
  PlaneraSammantrade,
  HallSammantrade,
  SkrivLista,
  FrislappLista,
  Kalla,
  SvaraPaKallelse,
  AntecknaNarvaro,
  TaUppParagraf,
  Yrka,
  Rosta,
  Besluta,
  AntecknaMening,
  AntecknaAvvikelse,
  LasMotesfakta,
];

/** Sammanträden från plan till avslutat möte. */
@Module({
  imports: [OrganisationModul, DiariumModul],
  providers: [...forrad, ...tjanster, FramstallKallelse, KallaSchema],
  exports: [...forrad, ...tjanster],
})
export class SammantradeModul {}

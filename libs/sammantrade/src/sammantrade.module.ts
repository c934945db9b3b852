import { Module } from '@nestjs/common';
import { registreraSammantradesfel } from './databasfel.js';
import { Motesfrister } from '#beredning';
import { BeredningModul } from '#beredning';
import { DiariumModul } from '#diarium';
import { Motesport, OrganisationModul } from '#organisation';
import { arsplandelar, arsplanrutter } from './arsplan/arsplandelar.js';
import { motesberedningsdelar, motesberedningsrutter } from './beredning/beredningsdelar.js';
import { AnmalanController } from './delegation/anmalan.controller.js';
import { AnmalanForrad } from './delegation/anmalan.repository.js';
import { LaggAnmalan } from './delegation/lagg-anmalan.service.js';
import { LasMotesfakta } from './fakta/las-motesfakta.service.js';
import { MotesfaktaForrad } from './fakta/motesfakta.repository.js';
import { MotetsSynlighet } from './flode/motets-synlighet.repository.js';
import { FrislappLista } from './frislappning/frislapp-lista.service.js';
import { FrislappningForrad } from './frislappning/frislappning.repository.js';
import { Insynsprov } from './insyn/insyn.service.js';
import { FramstallKallelse } from './kallelse/framstall-kallelse.jobb.js';
import { KallelseController } from './kallelse/kallelse.controller.js';
import { SvarController } from './kallelse/svar.controller.js';
import { KallaSchema } from './kallelse/kalla.schema.js';
import { Kalla } from './kallelse/kalla.service.js';
import { KallelseForrad } from './kallelse/kallelse.repository.js';
import { kallelsedelar, kallelserutter } from './kallelse/kallelsedelar.js';
import { KallelsesvarForrad } from './kallelse/kallelsesvar.repository.js';
import { LamnaSvarController } from './kallelse/lamna-svar.controller.js';
import { LamnaSvar } from './kallelse/lamna-svar.service.js';
import { LasKallelsefakta } from './kallelse/las-kallelsefakta.service.js';
import { SvaraPaKallelse } from './kallelse/svara-pa-kallelse.service.js';
import { ListaForrad } from './lista/lista.repository.js';
import { PlaneradeForrad } from './lista/motesport.repository.js';
import { Moten } from './lista/motesport.service.js';
import { SammantradetsKvarlamnatForrad } from './kvarlamnat/sammantradets-kvarlamnat.repository.js';
import { SammantradetsKvarlamnat } from './kvarlamnat/sammantradets-kvarlamnat.js';
import { ListaController } from './lista/lista.controller.js';
import { VisaLista } from './lista/visa-lista.service.js';
import { SkrivLista } from './lista/skriv-lista.service.js';
import { AntecknaNarvaro } from './narvaro/anteckna-narvaro.service.js';
import { FyllUpprop } from './narvaro/fyll-upprop.service.js';
import { NarvaroController } from './narvaro/narvaro.controller.js';
import { NarvaroForrad } from './narvaro/narvaro.repository.js';
import { AntecknaAvvikelse } from './paragraf/anteckna-avvikelse.service.js';
import { AntecknaMening } from './paragraf/anteckna-mening.service.js';
import { Besluta } from './paragraf/besluta.service.js';
import { AvvikelseController } from './paragraf/avvikelse.controller.js';
import { ForeslaParagraf } from './paragraf/foresla-paragraf.service.js';
import { InlaggController } from './paragraf/inlagg.controller.js';
import { InlaggForrad } from './paragraf/inlagg.repository.js';
import { ParagrafController } from './paragraf/paragraf.controller.js';
import { RattaTjanstgoring } from './paragraf/ratta-tjanstgoring.service.js';
import { SkrivParagraf } from './paragraf/skriv-paragraf.service.js';
import { VisaParagraf } from './paragraf/visa-paragraf.service.js';
import { ParagrafForrad } from './paragraf/paragraf.repository.js';
import { Rosta } from './paragraf/rosta.service.js';
import { TaUppParagraf } from './paragraf/ta-upp-paragraf.service.js';
import { Yrka } from './paragraf/yrka.service.js';
import { HalltiderIdag } from './notis/halltid-idag.schema.js';
import { Beslutsbevakning } from './bevakning/beslutsbevakning.js';
import { BeslutsbevakningForrad } from './bevakning/beslutsbevakning.repository.js';
import { MotesnotisForrad } from './notis/motesnotis.repository.js';
import { Motesnotiser } from './notis/motesnotiser.js';
import { Motespalett } from './palett/motespalett.repository.js';
import { paketdelar, paketrutter } from './paket/paketdelar.js';
import { HallSammantrade } from './sammantrade/hall-sammantrade.service.js';
import { SammantradeController } from './sammantrade/sammantrade.controller.js';
import { PlaneraSammantrade } from './sammantrade/planera-sammantrade.service.js';
import { SammantradeForrad } from './sammantrade/sammantrade.repository.js';
import { registreraOrdningsfel } from './sammantradesordning/databasfel.js';
import { ordningsdelar, ordningsrutter } from './sammantradesordning/ordningsdelar.js';
import { MotesfristerForrad } from './tidsfrist/motesfrister.repository.js';
import { SammantradetsFrister } from './tidsfrist/motesfrister.service.js';
import { MotessakerForrad } from './tidslinje/motessaker.repository.js';
import { Motestidslinje } from './tidslinje/motestidslinje.js';

registreraSammantradesfel();
registreraOrdningsfel();

const forrad = [
  SammantradeForrad,
  ListaForrad,
  FrislappningForrad,
  KallelseForrad,
  NarvaroForrad,
  ParagrafForrad,
  InlaggForrad,
  MotesfaktaForrad,
  AnmalanForrad,
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
  LasKallelsefakta,
  LaggAnmalan,
  Insynsprov,
  VisaLista,
  VisaParagraf,
];
const inre = [
  MotetsSynlighet,
  Motespalett,
  MotesnotisForrad,
  Motesnotiser,
  BeslutsbevakningForrad,
  Beslutsbevakning,
  HalltiderIdag,
  KallelsesvarForrad,
  LamnaSvar,
  FyllUpprop,
  ForeslaParagraf,
  RattaTjanstgoring,
  SkrivParagraf,
];

/** Det som ett mandatskifte i organisationen frågar mötena om. */
const skiftesdelar = [
  PlaneradeForrad,
  SammantradetsKvarlamnatForrad,
  SammantradetsKvarlamnat,
  { provide: Motesport, useClass: Moten },
];

/** Det som beredningen frågar sammanträdena om. */
const fristdelar = [MotesfristerForrad, { provide: Motesfrister, useClass: SammantradetsFrister }];

/** Sammanträden från plan till avslutat möte. */
@Module({
  imports: [OrganisationModul, DiariumModul, BeredningModul],
  controllers: [
    SammantradeController,
    ListaController,
    KallelseController,
    NarvaroController,
    ParagrafController,
    InlaggController,
    AvvikelseController,
    SvarController,
    LamnaSvarController,
    AnmalanController,
    ...ordningsrutter,
    ...paketrutter,
    ...kallelserutter,
    ...arsplanrutter,
    ...motesberedningsrutter,
  ],
  providers: [
    ...forrad,
    ...tjanster,
    ...inre,
    ...ordningsdelar,
    ...paketdelar,
    ...kallelsedelar,
    ...arsplandelar,
    ...motesberedningsdelar,
    ...skiftesdelar,
    ...fristdelar,
    MotessakerForrad,
    Motestidslinje,
    FramstallKallelse,
    KallaSchema,
  ],
  exports: [...forrad, ...tjanster],
})
export class SammantradeModul {}

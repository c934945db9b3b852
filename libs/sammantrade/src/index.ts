export { SammantradeModul } from './sammantrade.module.js';
export * from './sammantrade/sammantrade.typer.js';
export { SammantradeForrad } from './sammantrade/sammantrade.repository.js';
export { PlaneraSammantrade } from './sammantrade/planera-sammantrade.service.js';
export { HallSammantrade } from './sammantrade/hall-sammantrade.service.js';
export * from './lista/lista.typer.js';
export { ListaForrad } from './lista/lista.repository.js';
export { SkrivLista } from './lista/skriv-lista.service.js';
export { jamforListor, type Listandring } from './lista/jamfor-listor.js';
export { FrislappLista } from './frislappning/frislapp-lista.service.js';
export { FrislappningForrad } from './frislappning/frislappning.repository.js';
export * from './kallelse/kallelse.typer.js';
export { Kalla } from './kallelse/kalla.service.js';
export { KallelseForrad } from './kallelse/kallelse.repository.js';
export { SvaraPaKallelse, type Svarslage } from './kallelse/svara-pa-kallelse.service.js';
export * from './narvaro/narvaro.typer.js';
export { AntecknaNarvaro } from './narvaro/anteckna-narvaro.service.js';
export { NarvaroForrad } from './narvaro/narvaro.repository.js';
export * from './paragraf/paragraf.typer.js';
export { ParagrafForrad } from './paragraf/paragraf.repository.js';
export { TaUppParagraf } from './paragraf/ta-upp-paragraf.service.js';
export { Yrka } from './paragraf/yrka.service.js';
export { Rosta } from './paragraf/rosta.service.js';
export { Besluta } from './paragraf/besluta.service.js';
export { AntecknaMening } from './paragraf/anteckna-mening.service.js';
export { AntecknaAvvikelse } from './paragraf/anteckna-avvikelse.service.js';
export * from './fakta/motesfakta.typer.js';
export { LasMotesfakta } from './fakta/las-motesfakta.service.js';

import { Mote1700000000401 } from './migrationer/0401-mote.js';
import { Sammantrade1700000000400 } from './migrationer/0400-sammantrade.js';

/** Sammanträdets migrationer i ordning. */
export const sammantradeMigrationer = [Sammantrade1700000000400, Mote1700000000401];

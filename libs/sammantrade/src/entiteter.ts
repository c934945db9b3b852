import type { Entitet } from '#plattform';
import { Frislappningsrad } from './frislappning/frislappning.entity.js';
import { Kallelserad } from './kallelse/kallelse.entity.js';
import { Kallelsesvarsrad } from './kallelse/kallelsesvar.entity.js';
import { Foredragningslisterad } from './lista/foredragningslista.entity.js';
import { Punkthandlingsrad } from './lista/punkt-handling.entity.js';
import { Punktrad } from './lista/punkt.entity.js';
import { Justerarrad } from './narvaro/justerare.entity.js';
import { Narvarorad } from './narvaro/narvaro.entity.js';
import { Ordforandeskapspostrad } from './narvaro/ordforandeskapspost.entity.js';
import { Avvikelserad } from './paragraf/avvikelse.entity.js';
import { Beslutspunktsrad } from './paragraf/beslutspunkt.entity.js';
import { Deltarinterad } from './paragraf/deltar-inte.entity.js';
import { Javsrad } from './paragraf/jav.entity.js';
import { Omrostningsrad } from './paragraf/omrostning.entity.js';
import { Ordforandeskapsrad } from './paragraf/ordforandeskap.entity.js';
import { Paragrafhandlingsrad } from './paragraf/paragraf-handling.entity.js';
import { Paragrafentitet } from './paragraf/paragraf.entity.js';
import { Rostrad } from './paragraf/rost.entity.js';
import { Sarskildmeningavrad } from './paragraf/sarskild-mening-av.entity.js';
import { Sarskildmeningsrad } from './paragraf/sarskild-mening.entity.js';
import { Slutenrostrad } from './paragraf/sluten-rost.entity.js';
import { Tjanstgoranderad } from './paragraf/tjanstgorande.entity.js';
import { Yrkandeavrad } from './paragraf/yrkande-av.entity.js';
import { Yrkanderad } from './paragraf/yrkande.entity.js';
import { Sammantraderad } from './sammantrade/sammantrade.entity.js';

/** Sammanträdets och mötets tabeller. */
export const motesentiteter: Entitet[] = [
  Sammantraderad,
  Foredragningslisterad,
  Punktrad,
  Punkthandlingsrad,
  Frislappningsrad,
  Kallelserad,
  Kallelsesvarsrad,
  Narvarorad,
  Justerarrad,
  Ordforandeskapspostrad,
  Paragrafentitet,
  Tjanstgoranderad,
  Ordforandeskapsrad,
  Javsrad,
  Deltarinterad,
  Paragrafhandlingsrad,
  Beslutspunktsrad,
  Avvikelserad,
  Yrkanderad,
  Yrkandeavrad,
  Omrostningsrad,
  Rostrad,
  Slutenrostrad,
  Sarskildmeningsrad,
  Sarskildmeningavrad,
];

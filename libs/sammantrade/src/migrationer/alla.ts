import type { Entitet, Migration } from '#plattform';
import { Anmalningsrad, Anmalningssaksrad } from '../delegation/anmalan.entity.js';
import { Arsplanslankrad } from '../arsplan/arsplanslank.entity.js';
import { Beredningskommentarrad } from '../beredning/beredningskommentar.entity.js';
import { kallelseentiteter } from '../kallelse/kallelseutgang.entity.js';
import { motesentiteter } from '../entiteter.js';
import { Handlingspaketrad } from '../paket/handlingspaket.entity.js';
import { ordningsentiteter } from '../sammantradesordning/entiteter.js';
import { Sammantrade1700000000400 } from './0400-sammantrade.js';
import { Mote1700000000401 } from './0401-mote.js';
import { Motesvakter1700000000402 } from './0402-motesvakter.js';
import { Sammantradesordning1700000000410 } from './0410-sammantradesordning.js';
import { Svarsantecknare1700000000420 } from './0420-svarsantecknare.js';
import { Paragrafsok1700000000421 } from './0421-paragrafsok.js';
import { Delegationsanmalan1700000000460 } from './0460-delegationsanmalan.js';
import { Handlingspaket1700000000462 } from './0462-handlingspaket.js';
import { Arsplanslank1700000000464 } from './0464-arsplanslank.js';
import { Beredningskommentar1700000000465 } from './0465-beredningskommentar.js';
import { Kallelselagrum1700000000468 } from './0468-kallelselagrum.js';
import { Kallelseutgang1700000000470 } from './0470-kallelseutgang.js';

/** Sammanträdets migrationer i ordning. */
export const sammantradeMigrationer: Migration[] = [
  Sammantrade1700000000400,
  Mote1700000000401,
  Motesvakter1700000000402,
  Sammantradesordning1700000000410,
  Svarsantecknare1700000000420,
  Paragrafsok1700000000421,
  Delegationsanmalan1700000000460,
  Handlingspaket1700000000462,
  Arsplanslank1700000000464,
  Beredningskommentar1700000000465,
  Kallelselagrum1700000000468,
  Kallelseutgang1700000000470,
];

/** Sammanträdets entiteter. */
export const sammantradeEntiteter: Entitet[] = [
  ...motesentiteter,
  ...ordningsentiteter,
  Anmalningsrad,
  Anmalningssaksrad,
  Arsplanslankrad,
  Beredningskommentarrad,
  ...kallelseentiteter,
  Handlingspaketrad,
];

import type { Entitet, Migration } from '../databas/datakalla.js';
import { Aterstallning } from '../aterstallning/aterstallning.entity.js';
import { Faktorkravsrad } from '../andrafaktor/faktorkrav.entity.js';
import { Reservkod } from '../andrafaktor/reservkod.entity.js';
import { Totp } from '../andrafaktor/totp.entity.js';
import { Konto } from '../konto/konto.entity.js';
import { Mottagare, Mottagarhistorik } from '../mejl/mottagare.entity.js';
import { Utskick } from '../mejl/utskick.entity.js';
import { Lasloggspost } from '../laslogg/laslogg.entity.js';
import { Notis } from '../notis/notis.entity.js';
import { Inloggningsforsok } from '../session/inloggningsforsok.entity.js';
import { KandEnhet } from '../session/kand-enhet.entity.js';
import { ExternIdentitet } from '../oidc/extern-identitet.entity.js';
import { Kontoidentifierare } from '../oidc/kontoidentifierare.entity.js';
import { Passnyckel } from '../passnyckel/passnyckel.entity.js';
import { Engangsutmaning } from '../utmaning/engangsutmaning.entity.js';
import { Session } from '../session/session.entity.js';
import { Utkorgsrad } from '../utkorg/utkorg.entity.js';
import { Handelse1700000000001 } from './0001-handelse.js';
import { Utkorg1700000000020 } from './0020-utkorg.js';
import { Utskick1700000000021 } from './0021-utskick.js';
import { Konto1700000000040 } from './0040-konto.js';
import { Session1700000000050 } from './0050-session.js';
import { Andrafaktor1700000000051 } from './0051-andrafaktor.js';
import { Externidentitet1700000000052 } from './0052-externidentitet.js';
import { Flode1700000000070 } from './0070-flode.js';
import { Notis1700000000071 } from './0071-notis.js';
import { Laslogg1700000000080 } from './0080-laslogg.js';

/** Plattformens migrationer i ordning: händelselogg 0001–, utkorg och utskick, konton. */
export const plattformMigrationer: Migration[] = [
  Handelse1700000000001,
  Utkorg1700000000020,
  Utskick1700000000021,
  Konto1700000000040,
  Session1700000000050,
  Andrafaktor1700000000051,
  Externidentitet1700000000052,
  Flode1700000000070,
  Notis1700000000071,
  Laslogg1700000000080,
];

/** Plattformens entiteter. */
export const plattformEntiteter: Entitet[] = [
  Utkorgsrad,
  Utskick,
  Mottagare,
  Mottagarhistorik,
  Konto,
  Session,
  Inloggningsforsok,
  Notis,
  KandEnhet,
  Engangsutmaning,
  Totp,
  Reservkod,
  Faktorkravsrad,
  Passnyckel,
  ExternIdentitet,
  Kontoidentifierare,
  Aterstallning,
  Lasloggspost,
];

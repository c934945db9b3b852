import { Module, type Provider } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { AndrafaktorController } from '../andrafaktor/andrafaktor.controller.js';
import { FaktorForrad } from '../andrafaktor/faktor.repository.js';
import { FaktorkravForrad } from '../andrafaktor/faktorkrav.repository.js';
import { Faktorkrav } from '../andrafaktor/faktorkrav.service.js';
import { Faktorvakt, Stegvakt } from '../andrafaktor/faktorvakt.js';
import { Fullfolj } from '../andrafaktor/fullfolj.service.js';
import { ProvaKod } from '../andrafaktor/prova-kod.service.js';
import { ReservkodForrad } from '../andrafaktor/reservkod.repository.js';
import { Reservkoder } from '../andrafaktor/reservkoder.service.js';
import { SkaffaTotp } from '../andrafaktor/skaffa-totp.service.js';
import { TaBortFaktor } from '../andrafaktor/ta-bort-faktor.service.js';
import { TotpForrad } from '../andrafaktor/totp.repository.js';
import { AterstallLosenord } from '../aterstallning/aterstall-losenord.service.js';
import { AterstallningController } from '../aterstallning/aterstallning.controller.js';
import { AterstallningForrad } from '../aterstallning/aterstallning.repository.js';
import { SkickaAterstallning } from '../aterstallning/skicka-aterstallning.jobb.js';
import { Etagg } from '../http/version.js';
import { AndraKonto } from '../konto/andra-konto.service.js';
import { BytLosenord } from '../konto/byt-losenord.service.js';
import { KontoForrad } from '../konto/konto.repository.js';
import { Kontopost } from '../konto/kontopost.service.js';
import { LasMittKonto } from '../konto/las-mitt-konto.service.js';
import { MittKontoController } from '../konto/mitt-konto.controller.js';
import { SkapaKonto } from '../konto/skapa-konto.service.js';
import { ValjInstallningar } from '../konto/valj-installningar.service.js';
import { ExternIdentitetForrad } from '../oidc/extern-identitet.repository.js';
import { LoggaInMedOidc } from '../oidc/logga-in-med-oidc.service.js';
import { OidcController } from '../oidc/oidc.controller.js';
import { Oidcklient } from '../oidc/oidcklient.service.js';
import { Oidcsvar } from '../oidc/oidcsvar.service.js';
import { SattIdentifierare } from '../oidc/satt-identifierare.service.js';
import { TaBortIdentitet } from '../oidc/ta-bort-identitet.service.js';
import { BytNamnPaPassnyckel } from '../passnyckel/byt-namn.service.js';
import { LoggaInMedPassnyckel } from '../passnyckel/logga-in-med-passnyckel.service.js';
import { PassnyckelController } from '../passnyckel/passnyckel.controller.js';
import { PassnyckelForrad } from '../passnyckel/passnyckel.repository.js';
import { ProvaPassnyckel } from '../passnyckel/prova-passnyckel.service.js';
import { SkaffaPassnyckel } from '../passnyckel/skaffa-passnyckel.service.js';
import { Behorighet } from '../ratt/behorighet.service.js';
import { Rattsvakt } from '../ratt/rattsvakt.js';
import { Sessionsvakt } from '../ratt/sessionsvakt.js';
import { TAKT, Taktvakt } from '../ratt/taktvakt.js';
import { UtmaningForrad } from '../utmaning/utmaning.repository.js';
import { Utmaningar } from '../utmaning/utmaningar.service.js';
import { InloggningController } from './inloggning.controller.js';
import { Inloggningslage } from './inloggningslage.service.js';
import { ForsokForrad } from './inloggningssparr.repository.js';
import { Inloggningssparr } from './inloggningssparr.service.js';
import { KandEnhetForrad } from './kand-enhet.repository.js';
import { KandaEnheter } from './kanda-enheter.service.js';
import { LoggaIn } from './logga-in.service.js';
import { LoggaUt } from './logga-ut.service.js';
import { SessionForrad } from './session.repository.js';
import { Sessioner } from './sessioner.service.js';
import { SlappIn } from './slapp-in.service.js';
import { StegUpp } from './steg-upp.service.js';

const konto: Provider[] = [
  KontoForrad,
  SkapaKonto,
  AndraKonto,
  BytLosenord,
  ValjInstallningar,
  LasMittKonto,
  Kontopost,
];
const session: Provider[] = [
  SessionForrad,
  Sessioner,
  ForsokForrad,
  Inloggningssparr,
  KandEnhetForrad,
  KandaEnheter,
  LoggaIn,
  LoggaUt,
  SlappIn,
  StegUpp,
  Inloggningslage,
  UtmaningForrad,
  Utmaningar,
];
const andrafaktor: Provider[] = [
  FaktorForrad,
  FaktorkravForrad,
  Faktorkrav,
  TotpForrad,
  SkaffaTotp,
  ReservkodForrad,
  Reservkoder,
  ProvaKod,
  Fullfolj,
  TaBortFaktor,
];
const passnyckel: Provider[] = [
  PassnyckelForrad,
  SkaffaPassnyckel,
  ProvaPassnyckel,
  LoggaInMedPassnyckel,
  BytNamnPaPassnyckel,
];
const oidc: Provider[] = [
  ExternIdentitetForrad,
  Oidcklient,
  Oidcsvar,
  LoggaInMedOidc,
  TaBortIdentitet,
  SattIdentifierare,
];
const aterstallning: Provider[] = [AterstallningForrad, AterstallLosenord, SkickaAterstallning];

/** Konton, inloggning och de vakter som varje begäran passerar, i denna ordning. */
@Module({
  imports: [ThrottlerModule.forRoot(TAKT)],
  controllers: [
    InloggningController,
    AndrafaktorController,
    PassnyckelController,
    OidcController,
    AterstallningController,
    MittKontoController,
  ],
  providers: [
    ...konto,
    ...session,
    ...andrafaktor,
    ...passnyckel,
    ...oidc,
    ...aterstallning,
    Behorighet,
    { provide: APP_GUARD, useClass: Sessionsvakt },
    { provide: APP_GUARD, useClass: Taktvakt },
    { provide: APP_GUARD, useClass: Faktorvakt },
    { provide: APP_GUARD, useClass: Rattsvakt },
    { provide: APP_GUARD, useClass: Stegvakt },
    { provide: APP_INTERCEPTOR, useClass: Etagg },
  ],
  exports: [KontoForrad, SkapaKonto, AndraKonto, Sessioner, Behorighet, Faktorkrav, TaBortFaktor, SattIdentifierare],
})
export class InloggningModul {}

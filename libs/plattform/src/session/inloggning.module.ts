import { Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { Etagg } from '../http/version.js';
import { AndraKonto } from '../konto/andra-konto.service.js';
import { KontoForrad } from '../konto/konto.repository.js';
import { SkapaKonto } from '../konto/skapa-konto.service.js';
import { Behorighet } from '../ratt/behorighet.service.js';
import { Rattsvakt } from '../ratt/rattsvakt.js';
import { Sessionsvakt } from '../ratt/sessionsvakt.js';
import { TAKT, Taktvakt } from '../ratt/taktvakt.js';
import { InloggningController } from './inloggning.controller.js';
import { ForsokForrad } from './inloggningssparr.repository.js';
import { Inloggningssparr } from './inloggningssparr.service.js';
import { LoggaIn } from './logga-in.service.js';
import { SessionForrad } from './session.repository.js';
import { Sessioner } from './sessioner.service.js';

/** Konton, inloggning och de vakter som varje begäran passerar, i denna ordning. */
@Module({
  imports: [ThrottlerModule.forRoot(TAKT)],
  controllers: [InloggningController],
  providers: [
    KontoForrad,
    SkapaKonto,
    AndraKonto,
    SessionForrad,
    Sessioner,
    ForsokForrad,
    Inloggningssparr,
    LoggaIn,
    Behorighet,
    { provide: APP_GUARD, useClass: Sessionsvakt },
    { provide: APP_GUARD, useClass: Taktvakt },
    { provide: APP_GUARD, useClass: Rattsvakt },
    { provide: APP_INTERCEPTOR, useClass: Etagg },
  ],
  exports: [KontoForrad, SkapaKonto, AndraKonto, Sessioner, Behorighet],
})
export class InloggningModul {}

import { Behorighetsport } from '#plattform';
import { Global, Module } from '@nestjs/common';
import { OrganisationForrad } from './organisation.repository.js';
import { Organisation } from './organisation.service.js';
import { BehorighetForrad } from './roll/behorighet.repository.js';
import { KontoBehorighet } from './roll/konto-behorighet.service.js';

/** Kommun, organ, reglemente, människor, uppdrag och roller. */
@Global()
@Module({
  providers: [
    OrganisationForrad,
    Organisation,
    BehorighetForrad,
    { provide: Behorighetsport, useClass: KontoBehorighet },
  ],
  exports: [Organisation, Behorighetsport],
})
export class OrganisationModul {}

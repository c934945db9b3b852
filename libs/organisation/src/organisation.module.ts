import { Behorighetsport, Kontaktport } from '#plattform';
import { Global, Module, type Provider } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { registreraOrganisationsfel } from './databasfel.js';
import { AntecknaForhinder } from './franvaro/anteckna-forhinder.service.js';
import { FranvaroController } from './franvaro/franvaro.controller.js';
import { FranvaroForrad } from './franvaro/franvaro.repository.js';
import { PresidiumController } from './franvaro/presidium.controller.js';
import { PresidiumForrad } from './franvaro/presidium.repository.js';
import { SattFranvaro } from './franvaro/satt-franvaro.service.js';
import { GranskningController } from './granskning/granskning.controller.js';
import { GranskningForrad } from './granskning/granskning.repository.js';
import { OppnaGranskning } from './granskning/oppna-granskning.service.js';
import { Anstall } from './forvaltning/anstall.service.js';
import { ForvaltningForrad } from './forvaltning/forvaltning.repository.js';
import { SkapaEnhet } from './forvaltning/skapa-enhet.service.js';
import { AndraKommun } from './kommun/andra-kommun.service.js';
import { Personkontakt } from './inloggning/kontakt.service.js';
import { KontoinloggningController } from './inloggning/kontoinloggning.controller.js';
import { KommunController } from './kommun/kommun.controller.js';
import { OrganisationensSynlighet } from './flode/organisationens-synlighet.repository.js';
import { ImportForrad } from './import/import.repository.js';
import { importleverantorer, importrutter } from './import/leverantorer.js';
import { skiftesleverantorer, skiftesrutter } from './mandatskifte/leverantorer.js';
import { TaInMandat } from './import/ta-in-mandat.service.js';
import { KommunForrad } from './kommun/kommun.repository.js';
import { KommunerController } from './kommun/kommuner.controller.js';
import { LaggUppKommunen } from './kommun/lagg-upp-kommunen.service.js';
import { SkapaKommun } from './kommun/skapa-kommun.service.js';
import { AndraOrgan } from './organ/andra-organ.service.js';
import { NamndController } from './organ/namnd.controller.js';
import { OrganForrad } from './organ/organ.repository.js';
import { SkapaOrgan } from './organ/skapa-organ.service.js';
import { OrganisationForrad } from './organisation.repository.js';
import { Organisation } from './organisation.service.js';
import { organisationsdelar } from './organisationsdelar.js';
import { AndraPerson } from './person/andra-person.service.js';
import { PersonController } from './person/person.controller.js';
import { PersonForrad } from './person/person.repository.js';
import { SkapaPerson } from './person/skapa-person.service.js';
import { AntaReglemente } from './reglemente/anta-reglemente.service.js';
import { RattaReglemente } from './reglemente/ratta-reglemente.service.js';
import { ReglementeController } from './reglemente/reglemente.controller.js';
import { ReglementeForrad } from './reglemente/reglemente.repository.js';
import { UtseFrislappare } from './reglemente/utse-frislappare.service.js';
import { AvslutaRoll } from './roll/avsluta-roll.service.js';
import { BehorighetForrad } from './roll/behorighet.repository.js';
import { KontoBehorighet } from './roll/konto-behorighet.service.js';
import { KravAdministrator } from './roll/krav-administrator.service.js';
import { OppnaKonto } from './roll/oppna-konto.service.js';
import { RollController } from './roll/roll.controller.js';
import { RollForrad } from './roll/roll.repository.js';
import { SkapaAdministrator } from './roll/skapa-administrator.service.js';
import { TilldelaRoll } from './roll/tilldela-roll.service.js';
import { AvslutaUppdrag } from './uppdrag/avsluta-uppdrag.service.js';
import { RattaUppdrag } from './uppdrag/ratta-uppdrag.service.js';
import { TillsattUppdrag } from './uppdrag/tillsatt-uppdrag.service.js';
import { UppdragController } from './uppdrag/uppdrag.controller.js';
import { UppdragForrad } from './uppdrag/uppdrag.repository.js';

registreraOrganisationsfel();

const forrad: Provider[] = [
  ...organisationsdelar.inre,
  OrganisationForrad,
  KommunForrad,
  OrganForrad,
  ReglementeForrad,
  PersonForrad,
  UppdragForrad,
  ForvaltningForrad,
  RollForrad,
  BehorighetForrad,
  FranvaroForrad,
  PresidiumForrad,
  GranskningForrad,
  ImportForrad,
];

/** Det som andra delar, kommandoraden och demokommunen använder. */
const tjanster = [
  ...organisationsdelar.tjanster,
  Organisation,
  SkapaKommun,
  LaggUppKommunen,
  AndraKommun,
  SkapaOrgan,
  AndraOrgan,
  AntaReglemente,
  RattaReglemente,
  UtseFrislappare,
  SkapaPerson,
  AndraPerson,
  TillsattUppdrag,
  RattaUppdrag,
  AvslutaUppdrag,
  SkapaEnhet,
  Anstall,
  TilldelaRoll,
  AvslutaRoll,
  OppnaKonto,
  SkapaAdministrator,
  TaInMandat,
  SattFranvaro,
  AntecknaForhinder,
  OppnaGranskning,
];

/** Kommun, organ, reglemente, människor, uppdrag och roller. */
@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [
    ...importrutter,
    ...skiftesrutter,
    KontoinloggningController,
    ...organisationsdelar.controllers,
    KommunerController,
    KommunController,
    NamndController,
    ReglementeController,
    UppdragController,
    PersonController,
    RollController,
    FranvaroController,
    PresidiumController,
    GranskningController,
  ],
  providers: [
    ...importleverantorer,
    ...skiftesleverantorer,
    ...forrad,
    ...tjanster,
    OrganisationensSynlighet,
    KravAdministrator,
    { provide: Behorighetsport, useClass: KontoBehorighet },
    { provide: Kontaktport, useClass: Personkontakt },
  ],
  exports: [...tjanster, KommunForrad, OrganForrad, ForvaltningForrad, PersonForrad, Behorighetsport, Kontaktport],
})
export class OrganisationModul {}

import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { OrganisationModul } from '#organisation';
import { AndraArende } from './arende/andra-arende.service.js';
import { arenderutter, arendetjanster } from './arende/arendedelar.js';
import { AvslutaArende } from './arende/avsluta-arende.service.js';
import { MakuleraArende } from './arende/makulera-arende.service.js';
import { Sekretessprovning } from './arende/sekretess.service.js';
import { SkrivArende } from './arende/skriv-arende.service.js';
import { ArendeController } from './arende/arende.controller.js';
import { ArendelistefilController } from './arende/arendelistefil.controller.js';
import { ArendelistaForrad } from './arende/arende.lista.repository.js';
import { ArendeForrad } from './arende/arende.repository.js';
import { RegistreraArende } from './arende/registrera-arende.service.js';
import { VisaArende } from './arende/visa-arende.service.js';
import { TaOverArende } from './arende/ta-over-arende.service.js';
import { AtkomstController } from './atkomst/atkomst.controller.js';
import { AtkomstForrad } from './atkomst/atkomst.repository.js';
import { EgenRegistrering } from './atkomst/egen-registrering.service.js';
import { GeAtkomst } from './atkomst/ge-atkomst.service.js';
import { VemFarSe } from './atkomst/vem-far-se.service.js';
import { bevakningsrutter, bevakningstjanster } from './bevakning/bevakningsdelar.js';
import { BrevhuvudForrad } from './framstalld/brevhuvud.repository.js';
import { Brevhuvud } from './framstalld/brevhuvud.service.js';
import { DokumentregisterForrad } from './framstalld/dokumentregister.repository.js';
import { Dokumentregister } from './framstalld/dokumentregister.service.js';
import { plandelar, planrutter } from './hanteringsplan/plandelar.js';
import { utlamnandedelar, utlamnanderutter } from './utlamnande/utlamnandedelar.js';
import { registreraDiariefel } from './databasfel.js';
import { ArendehandelseController } from './handelse/arendehandelser.controller.js';
import { ArendehandelseForrad } from './handelse/arendehandelser.repository.js';
import { VisaArendehandelser } from './handelse/visa-arendehandelser.service.js';
import { AndraHandling } from './handling/andra-handling.service.js';
import { Bilagor } from './handling/bilagor.service.js';
import { LaggHandlingsfiler } from './handling/lagg-handlingsfiler.service.js';
import { NyHandlingsversion } from './handling/ny-handlingsversion.service.js';
import { VisaHandling } from './handling/visa-handling.service.js';
import { DiarietsSynlighet } from './flode/diariets-synlighet.repository.js';
import { HamtaFil } from './handling/hamta-fil.service.js';
import { PalettController } from './palett/palett.controller.js';
import { palettdelar, Palettregister } from './palett/palettdelar.js';
import { fildelar, filrutter } from './fil/fildelar.js';
import { Konvertering } from './konvertering/konvertering.service.js';
import { ProvaFil } from './fil/filkontroll.service.js';
import { UpprattaHandling } from './handling/upprattande.service.js';
import { HandlingController } from './handling/handling.controller.js';
import { HandlingForrad } from './handling/handling.repository.js';
import { RegistreraHandling } from './handling/registrera-handling.service.js';
import { TaEmotFil } from './handling/ta-emot-fil.service.js';
import { inkorgdelar, inkorgrutter, inkorgtjanster } from './inkorg/inkorgdelar.js';
import { arendeimportrutter, arendeimporttjanster } from './arendeimport/arendeimportdelar.js';
import { bladdelar, bladrutter } from './blad/bladdelar.js';
import { postlistecontroller, postlistetjanster } from './postlista/postlistedelar.js';
import { rapportcontroller, rapporttjanster } from './rapport/rapportmodul.js';
import { DiarietsKvarlamnatForrad } from './kvarlamnat/diariets-kvarlamnat.repository.js';
import { DiarietsKvarlamnat } from './kvarlamnat/diariets-kvarlamnat.js';
import { SokController, sokdelar } from './sok/sokdelar.js';
import { SparadSokController, sparadsokdelar } from './sparadsok/sparadsokdelar.js';

registreraDiariefel();

const tjanster = [
  ...arendetjanster,
  ...postlistetjanster,
  ...bladdelar,
  ...arendeimporttjanster,
  ...rapporttjanster,
  ...bevakningstjanster,
  ...plandelar,
  ...utlamnandedelar,
  AtkomstForrad,
  EgenRegistrering,
  GeAtkomst,
  VemFarSe,
  Sekretessprovning,
  SkrivArende,
  AvslutaArende,
  MakuleraArende,
  ArendehandelseForrad,
  VisaArendehandelser,
  AndraHandling,
  NyHandlingsversion,
  LaggHandlingsfiler,
  VisaHandling,
  ArendelistaForrad,
  VisaArende,
  TaEmotFil,
  HamtaFil,
  ArendeForrad,
  RegistreraArende,
  TaOverArende,
  AndraArende,
  HandlingForrad,
  RegistreraHandling,
  DokumentregisterForrad,
  Dokumentregister,
  BrevhuvudForrad,
  Brevhuvud,
];

/** Diariet. */
@Module({
  imports: [DiscoveryModule, OrganisationModul],
  providers: [
    ...tjanster,
    DiarietsSynlighet,
    DiarietsKvarlamnatForrad,
    DiarietsKvarlamnat,
    Palettregister,
    ...palettdelar,
    ...sokdelar,
    ...sparadsokdelar,
    ...fildelar,
    ...inkorgdelar,
  ],
  controllers: [
    postlistecontroller,
    ...bladrutter,
    ...arendeimportrutter,
    rapportcontroller,
    ...bevakningsrutter,
    ...planrutter,
    ...utlamnanderutter,
    ...inkorgrutter,
    ArendeController,
    ArendelistefilController,
    ...arenderutter,
    AtkomstController,
    ArendehandelseController,
    HandlingController,
    ...filrutter,
    PalettController,
    SokController,
    SparadSokController,
  ],
  exports: [...tjanster, Bilagor, Konvertering, ProvaFil, UpprattaHandling, ...inkorgtjanster, Palettregister],
})
export class DiariumModul {}

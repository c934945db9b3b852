import { Module } from '@nestjs/common';
import { OrganisationModul } from '#organisation';
import { AndraArende } from './arende/andra-arende.service.js';
import { ArendeController } from './arende/arende.controller.js';
import { ArendelistaForrad } from './arende/arende.lista.repository.js';
import { ArendeForrad } from './arende/arende.repository.js';
import { RegistreraArende } from './arende/registrera-arende.service.js';
import { VisaArende } from './arende/visa-arende.service.js';
import { TaOverArende } from './arende/ta-over-arende.service.js';
import { BrevhuvudForrad } from './framstalld/brevhuvud.repository.js';
import { Brevhuvud } from './framstalld/brevhuvud.service.js';
import { DokumentregisterForrad } from './framstalld/dokumentregister.repository.js';
import { Dokumentregister } from './framstalld/dokumentregister.service.js';
import { HamtaFil } from './handling/hamta-fil.service.js';
import { HandlingController } from './handling/handling.controller.js';
import { HandlingForrad } from './handling/handling.repository.js';
import { RegistreraHandling } from './handling/registrera-handling.service.js';
import { TaEmotFil } from './handling/ta-emot-fil.service.js';

const tjanster = [
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
  imports: [OrganisationModul],
  controllers: [ArendeController, HandlingController],
  providers: tjanster,
  exports: tjanster,
})
export class DiariumModul {}

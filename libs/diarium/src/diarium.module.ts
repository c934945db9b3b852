import { Module } from '@nestjs/common';
import { OrganisationModul } from '#organisation';
import { AndraArende } from './arende/andra-arende.service.js';
import { ArendeForrad } from './arende/arende.repository.js';
import { RegistreraArende } from './arende/registrera-arende.service.js';
import { TaOverArende } from './arende/ta-over-arende.service.js';
import { BrevhuvudForrad } from './framstalld/brevhuvud.repository.js';
import { Brevhuvud } from './framstalld/brevhuvud.service.js';
import { DokumentregisterForrad } from './framstalld/dokumentregister.repository.js';
import { Dokumentregister } from './framstalld/dokumentregister.service.js';
import { HandlingForrad } from './handling/handling.repository.js';
import { RegistreraHandling } from './handling/registrera-handling.service.js';

const tjanster = [
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
@Module({ imports: [OrganisationModul], providers: tjanster, exports: tjanster })
export class DiariumModul {}

import type { Provider, Type } from '@nestjs/common';
import { AngraMandatskifte } from './angra-mandatskifte.service.js';
import { ForstaMotet } from './forsta-motet.service.js';
import { GenomforMandatskifte } from './genomfor-mandatskifte.service.js';
import { KommunskifteController } from './kommunskifte.controller.js';
import { Kvarlamnatregister } from './kvarlamnatregister.js';
import { LosKvarlamnat } from './los-kvarlamnat.service.js';
import { MandatskifteController } from './mandatskifte.controller.js';
import { MandatskifteForrad } from './mandatskifte.repository.js';
import { OrganisationensKvarlamnatForrad } from './organisationens-kvarlamnat.repository.js';
import { OrganisationensKvarlamnat } from './organisationens-kvarlamnat.js';
import { SkapaMandatskifte } from './skapa-mandatskifte.service.js';
import { StandardpunkterController } from './standardpunkter.controller.js';
import { Standardpunkter } from './standardpunkter.service.js';
import { VisaMandatskifte } from './visa-mandatskifte.service.js';

/** Mandatskiftets rutter. */
export const skiftesrutter: Type[] = [MandatskifteController, KommunskifteController, StandardpunkterController];

/** Det som mandatskiftet gör sitt arbete med. */
export const skiftesleverantorer: Provider[] = [
  MandatskifteForrad,
  VisaMandatskifte,
  SkapaMandatskifte,
  GenomforMandatskifte,
  AngraMandatskifte,
  Kvarlamnatregister,
  LosKvarlamnat,
  OrganisationensKvarlamnatForrad,
  OrganisationensKvarlamnat,
  ForstaMotet,
  Standardpunkter,
];

import { AndraDelegationsbeslut } from './andra-delegationsbeslut.service.js';
import { BeslutsarendenController } from './beslutsarenden.controller.js';
import { BeslutsarendenForrad } from './beslutsarenden.repository.js';
import { Beslutsarenden } from './beslutsarenden.service.js';
import { DelegationensSynlighet } from './delegationens-synlighet.repository.js';
import { DelegationsbeslutController } from './delegationsbeslut.controller.js';
import { DelegationsbeslutForrad } from './delegationsbeslut.repository.js';
import { Delegationsenheter } from './delegationsenhet.service.js';
import { DelegationsinlasningController } from './delegationsinlasning.controller.js';
import { EnhetsrattForrad } from './enhetsratt.repository.js';
import { Enhetsratt } from './enhetsratt.service.js';
import { Inklistring } from './inklistring.service.js';
import { ProvgrundForrad } from './provgrund.repository.js';
import { Provgrunder } from './provgrund.service.js';
import { Radskrivning } from './radskrivning.service.js';
import { RegistreraDelegationsbeslut } from './registrera-delegationsbeslut.service.js';
import { TolkaRaden } from './tolka-raden.service.js';
import { VisaDelegationsbeslut } from './visa-delegationsbeslut.service.js';

/** Registrering av delegationsbeslut. */
export const delegationsbeslutsdelar = [
  DelegationensSynlighet,
  ProvgrundForrad,
  Provgrunder,
  EnhetsrattForrad,
  Enhetsratt,
  DelegationsbeslutForrad,
  Radskrivning,
  BeslutsarendenForrad,
  Beslutsarenden,
  RegistreraDelegationsbeslut,
  AndraDelegationsbeslut,
  VisaDelegationsbeslut,
  TolkaRaden,
  Inklistring,
  Delegationsenheter,
];

export const delegationsbeslutsrutter = [
  DelegationsbeslutController,
  DelegationsinlasningController,
  BeslutsarendenController,
];

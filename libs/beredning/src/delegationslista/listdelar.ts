import { AnmalDelegation } from './anmal-delegation.service.js';
import { AnmaldForrad } from './anmald.repository.js';
import { ChefstitelForrad } from './chefstitel.repository.js';
import { DelegationslistaController } from './delegationslista.controller.js';
import { DelegationslistaForrad } from './delegationslista.repository.js';
import { DelegationensSynlighet } from './delegationens-synlighet.js';
import { FramstallLista } from './framstall-lista.jobb.js';
import { LamnaInLista } from './lamna-in-lista.service.js';
import { Listfiler } from './listfiler.service.js';
import { ListraderForrad } from './listrader.repository.js';
import { ListreglerForrad } from './listregler.repository.js';
import { PaminnEnhet } from './paminn-enhet.service.js';
import { ListpaminnelseForrad } from './paminnelse.repository.js';
import { PaminnListorSchema } from './paminn-listor.schema.js';
import { PaminnListor } from './paminn-listor.service.js';
import { Radhinder } from './radhinder.service.js';
import { Samlingsarende } from './samlingsarende.service.js';
import { StallInListor } from './stall-in-listor.service.js';
import { VisaListor } from './visa-listor.service.js';

/** Enheternas månadslistor: inlämning, dokument, påminnelser. */
export const listdelar = [
  ListreglerForrad,
  DelegationslistaForrad,
  ListraderForrad,
  ListpaminnelseForrad,
  ChefstitelForrad,
  AnmaldForrad,
  AnmalDelegation,
  DelegationensSynlighet,
  Radhinder,
  Samlingsarende,
  LamnaInLista,
  FramstallLista,
  PaminnListor,
  PaminnListorSchema,
  PaminnEnhet,
  StallInListor,
  VisaListor,
  Listfiler,
];

export const listrutter = [DelegationslistaController];

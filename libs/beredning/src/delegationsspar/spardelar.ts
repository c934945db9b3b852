import { DelegationssparController } from './delegationsspar.controller.js';
import { DelegatprotokollController } from './delegatprotokoll.controller.js';
import { DelegatprotokollForrad } from './delegatprotokoll.repository.js';
import { Delegatprotokollskrivning } from './delegatprotokoll.service.js';
import { FramstallDelegatprotokoll } from './framstall-delegatprotokoll.jobb.js';
import { RaknaKlockor } from './rakna-klockor.service.js';
import { UnderrattaPart } from './underratta-part.service.js';
import { UnderrattelseForrad } from './underrattelse.repository.js';

/** Klockorna, delegatens särskilda protokoll, och parternas underrättelser. */
export const spardelar = [
  RaknaKlockor,
  DelegatprotokollForrad,
  Delegatprotokollskrivning,
  FramstallDelegatprotokoll,
  UnderrattelseForrad,
  UnderrattaPart,
];

export const sparrutter = [DelegationssparController, DelegatprotokollController];

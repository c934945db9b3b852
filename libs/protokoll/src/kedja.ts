import { BeredningModul, beredningEntiteter, beredningMigrationer } from '#beredning';
import { DiariumModul, diariumEntiteter, diariumMigrationer } from '#diarium';
import { OrganisationModul, organisationEntiteter, organisationMigrationer } from '#organisation';
import { type Entitet, type Migration, plattformEntiteter, plattformMigrationer } from '#plattform';
import { SammantradeModul, sammantradeEntiteter, sammantradeMigrationer } from '#sammantrade';
import { protokollEntiteter } from './entiteter.js';
import { Protokoll1700000000500 } from './migrationer/0500-protokoll.js';
import { Protokollvakter1700000000501 } from './migrationer/0501-protokollvakter.js';
import { Delegationsanslag1700000000560 } from './migrationer/0560-delegationsanslag.js';
import { ProtokollModul } from './protokoll.module.js';

/** Hela kedjan från diarium till protokoll, som varje app bygger på. */
export const kedjemoduler = [OrganisationModul, DiariumModul, BeredningModul, SammantradeModul, ProtokollModul];

export const protokollMigrationer: Migration[] = [
  Protokoll1700000000500,
  Protokollvakter1700000000501,
  Delegationsanslag1700000000560,
];

/** Alla migrationer i den ordning de körs. */
export const kedjemigrationer: Migration[] = [
  ...plattformMigrationer,
  ...organisationMigrationer,
  ...diariumMigrationer,
  ...beredningMigrationer,
  ...sammantradeMigrationer,
  ...protokollMigrationer,
];

/** Alla entiteter, för jämförelsen mellan tabeller och kod. */
export const kedjeentiteter: Entitet[] = [
  ...plattformEntiteter,
  ...organisationEntiteter,
  ...diariumEntiteter,
  ...beredningEntiteter,
  ...sammantradeEntiteter,
  ...protokollEntiteter,
];

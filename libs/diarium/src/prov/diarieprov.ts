// The diary over HTTP on a database of its own, with the made-up kommun in it.
import { organisationEntiteter, organisationMigrationer, OrganisationModul } from '#organisation';
import { plattformEntiteter, plattformMigrationer } from '#plattform';
import { type Provapp, provapp } from '../../../../test/stod/provapp.js';
import { type Provkommun, skapaProvkommun } from '../../../../test/stod/provkommun.js';
import { DiariumModul } from '../diarium.module.js';
import { diariumEntiteter, diariumMigrationer } from '../migrationer/alla.js';

export interface Diarieprov {
  app: Provapp;
  kommun: Provkommun;
}

export async function diarieprov(val: { konton?: boolean } = {}): Promise<Diarieprov> {
  const app = await provapp({
    moduler: [OrganisationModul, DiariumModul],
    entiteter: [...plattformEntiteter, ...organisationEntiteter, ...diariumEntiteter],
    migrationer: [...plattformMigrationer, ...organisationMigrationer, ...diariumMigrationer],
  });
  return { app, kommun: await skapaProvkommun(app, val) };
}

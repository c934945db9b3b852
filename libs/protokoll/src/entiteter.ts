import type { Entitet } from '#plattform';
import { Tillkannagivanderad } from './anslag/tillkannagivande.entity.js';
import { Delegationsanslagsrad } from './delegation/delegationsanslag.entity.js';
import { Expedieringsrad } from './expediering/expediering.entity.js';
import { Justeringsparagrafsrad } from './justering/justering-paragraf.entity.js';
import { Justeringsrad } from './justering/justering.entity.js';
import { Protokollrad } from './protokoll/protokoll.entity.js';
import { Delparagrafsrad } from './protokoll/protokollsdel-paragraf.entity.js';
import { Protokollsdelsrad } from './protokoll/protokollsdel.entity.js';

/** Protokollets entiteter. */
export const protokollEntiteter: Entitet[] = [
  Protokollrad,
  Protokollsdelsrad,
  Delparagrafsrad,
  Justeringsrad,
  Justeringsparagrafsrad,
  Tillkannagivanderad,
  Expedieringsrad,
  Delegationsanslagsrad,
];

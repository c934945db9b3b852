import type { Entitet, Migration } from '#plattform';
import { Anstallning } from '../forvaltning/anstallning.entity.js';
import { Enhet } from '../forvaltning/enhet.entity.js';
import { Franvaro } from '../franvaro/franvaro.entity.js';
import { Presidieforhinder } from '../franvaro/presidieforhinder.entity.js';
import { Granskning } from '../granskning/granskning.entity.js';
import { Kommun } from '../kommun/kommun.entity.js';
import { Organ } from '../organ/organ.entity.js';
import { Person } from '../person/person.entity.js';
import { Reglemente } from '../reglemente/reglemente.entity.js';
import { Rolltilldelning } from '../roll/rolltilldelning.entity.js';
import { Uppdrag } from '../uppdrag/uppdrag.entity.js';
import { Organisation1700000000100 } from './0100-organisation.js';
import { Rattigheter1700000000110 } from './0110-rattigheter.js';

/** Organisationens migrationer i ordning. */
export const organisationMigrationer: Migration[] = [Organisation1700000000100, Rattigheter1700000000110];

/** Organisationens entiteter. */
export const organisationEntiteter: Entitet[] = [
  Kommun,
  Organ,
  Reglemente,
  Person,
  Uppdrag,
  Enhet,
  Anstallning,
  Rolltilldelning,
  Franvaro,
  Presidieforhinder,
  Granskning,
];

import type { Entitet, Migration } from '#plattform';
import { Beredning1700000000300 } from './0300-beredning.js';

/** Beredningens migrationer i ordning. */
export const beredningMigrationer: Migration[] = [Beredning1700000000300];

/** Beredningens entiteter. */
export const beredningEntiteter: Entitet[] = [];

import type { Entitet, Migration } from '#plattform';
import { Diarium1700000000200 } from './0200-diarium.js';
import { Sokning1700000000201 } from './0201-sokning.js';

/** Diariets migrationer i ordning. */
export const diariumMigrationer: Migration[] = [Diarium1700000000200, Sokning1700000000201];

/** Diariets entiteter. */
export const diariumEntiteter: Entitet[] = [];

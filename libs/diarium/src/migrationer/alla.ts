import type { Entitet, Migration } from '#plattform';
import { Diarium1700000000200 } from './0200-diarium.js';

/** Diariets migrationer i ordning. */
export const diariumMigrationer: Migration[] = [Diarium1700000000200];

/** Diariets entiteter. */
export const diariumEntiteter: Entitet[] = [];

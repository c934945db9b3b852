import type { Entitet, Migration } from '../databas/datakalla.js';
import { Handelse1700000000001 } from './0001-handelse.js';

/** Plattformens migrationer i ordning: händelselogg 0001–, utkorg och utskick, konton. */
export const plattformMigrationer: Migration[] = [Handelse1700000000001];

/** Plattformens entiteter. */
export const plattformEntiteter: Entitet[] = [];

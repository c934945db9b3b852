import type { Entitet, Migration } from '../databas/datakalla.js';
import { Konto } from '../konto/konto.entity.js';
import { Inloggningsforsok } from '../session/inloggningsforsok.entity.js';
import { Session } from '../session/session.entity.js';
import { Handelse1700000000001 } from './0001-handelse.js';
import { Konto1700000000040 } from './0040-konto.js';

/** Plattformens migrationer i ordning: händelselogg 0001–, utkorg och utskick, konton. */
export const plattformMigrationer: Migration[] = [Handelse1700000000001, Konto1700000000040];

/** Plattformens entiteter. */
export const plattformEntiteter: Entitet[] = [Konto, Session, Inloggningsforsok];

import type { Entitet } from '#plattform';

/** Protokollets entiteter. */
export const protokollEntiteter: Entitet[] = [];

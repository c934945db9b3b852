import { deklareraJobb } from '#plattform';

/** Läser en lämnad fil till rader. */
export const LAS_IMPORT = deklareraJobb('import.las');

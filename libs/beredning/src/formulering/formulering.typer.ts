import type { Formuleringsdel } from './domain/luckor.js';

/** Var en formulering används. */
export const FORMULERINGSPLATSER = ['forslag', 'yttrande', 'delegationsbeslut'] as const;
export type Formuleringsplats = (typeof FORMULERINGSPLATSER)[number];

/** Det i en formulering som nämnden bestämmer. */
export interface Formuleringsuppgifter {
  namn: string;
  text: string;
  platser: readonly Formuleringsplats[];
  aktiv: boolean;
}

/** En formulering med luckor i nämndens bibliotek. */
export interface Formulering {
  id: string;
  namndId: string;
  namn: string;
  text: string;
  platser: Formuleringsplats[];
  aktiv: boolean;
  /** Hur många gånger den har satts in i en text. */
  anvand: number;
  delar: Formuleringsdel[];
  version: number;
}

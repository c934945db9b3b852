import type { components } from '../../../klient/schema.js';

export type Skydd = components['schemas']['PersonDto']['skydd'];

/** Skyddet som det sägs. */
export const SKYDDSORD: Readonly<Record<Skydd, string>> = {
  inget: 'Inga skyddade uppgifter',
  kontakt: 'Skyddade kontaktuppgifter',
  namn: 'Skyddade kontaktuppgifter och skyddat namn',
};

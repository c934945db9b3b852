import type { components } from '../../../klient/schema.js';

export type Kontoroll = components['schemas']['NyRollDto']['roll'];

/** En roll som ett konto har, från en dag och kanske till en dag. */
export type Rollrad = components['schemas']['RolltilldelningDto'];

/** Kontots roller som de sägs. */
export const ROLLNAMN: Readonly<Record<string, string>> = {
  registrator: 'registrator',
  namndsekreterare: 'nämndsekreterare',
  handlaggare: 'handläggare',
  chef: 'chef',
  forvaltningschef: 'förvaltningschef',
  ordforande: 'ordförande',
  vice_ordforande: 'vice ordförande',
  ledamot: 'ledamot',
  ersattare: 'ersättare',
  insynsplats: 'insynsplats',
  administrator: 'administratör',
  revisor: 'revisor',
};

/** De roller som ges här. De valdas roller följer av uppdragen. */
export const GES: readonly Kontoroll[] = [
  'namndsekreterare',
  'registrator',
  'handlaggare',
  'chef',
  'forvaltningschef',
  'administrator',
  'revisor',
];

/** Vad rollen får göra, i korthet. */
export const ROLLFOLJD: Readonly<Partial<Record<Kontoroll, string>>> = {
  namndsekreterare: 'kallar, skriver protokoll, sköter nämndens förteckning',
  registrator: 'registrerar ärenden och handlingar',
  handlaggare: 'skriver tjänsteskrivelser i sina ärenden',
  chef: 'godkänner sin enhets skrivelser',
  forvaltningschef: 'godkänner och kan släppa listan när ordföranden utsett den',
  administrator: 'konton och roller, granskningar; läser inga ärenden',
  revisor: 'läser det som en öppnad granskning omfattar',
};

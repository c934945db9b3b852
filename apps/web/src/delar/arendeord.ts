import type { components } from '../klient/schema.js';
import type { Marke } from './Lage.js';

type Schema = components['schemas'];
export type Arendestatus = Schema['ArenderadDto']['status'];
export type Provningsform = Schema['ArendeDto']['provningsform'];
export type Handlingstyp = Schema['HandlingDto']['typ'];
export type Riktning = Schema['HandlingDto']['riktning'];

/** Ärendets läge som märke och ord. */
export const ARENDESTATUS: Readonly<Record<Arendestatus, { marke: Marke; ord: string }>> = {
  registrerat: { marke: 'tom', ord: 'Registrerat' },
  bereds: { marke: 'halv', ord: 'Bereds' },
  pa_lista: { marke: 'klar', ord: 'På lista' },
  beslutat: { marke: 'slag', ord: 'Beslutat' },
  avslutat: { marke: 'last', ord: 'Avslutat' },
  makulerat: { marke: 'utgar', ord: 'Makulerat' },
};

export const PROVNINGSORD: Readonly<Record<Provningsform, string>> = {
  laglighetsprovning: 'Laglighetsprövning',
  forvaltningsbesvar: 'Förvaltningsbesvär',
  sarskild_ordning: 'Särskild ordning',
  ej_overklagbart: 'Ej överklagbart',
};

export const RIKTNINGSORD: Readonly<Record<Riktning, string>> = {
  inkommen: 'Inkommen',
  upprattad: 'Upprättad',
  utgaende: 'Utgående',
  intern: 'Intern',
};

export const HANDLINGSORD: Readonly<Record<Handlingstyp, string>> = {
  tjansteskrivelse: 'Tjänsteskrivelse',
  yttrande: 'Yttrande',
  yrkande: 'Yrkande',
  skrivelse: 'Skrivelse',
  rapport: 'Rapport',
  remiss: 'Remiss',
  protokollsutdrag: 'Protokollsutdrag',
  bilaga: 'Bilaga',
  ovrigt: 'Övrigt',
};

/** Ord ur en tabell som rader i en vallista. */
export const somVal = (ord: Readonly<Record<string, string>>): { value: string; label: string }[] =>
  Object.entries(ord).map(([value, label]) => ({ value, label }));

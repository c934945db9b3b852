import type { Organslag } from '../../organ/organ.js';
import type { Reglementesversion } from '../../reglemente/reglemente.js';
import type { Uppdragsroll } from '../../uppdrag/uppdrag.js';
import type { Bladslag, Importlage } from '../import.typer.js';

/** En rad som den är lagrad. */
export interface Lagradrad {
  id: string;
  blad: Bladslag;
  rad: number;
  falt: Record<string, string>;
  personId: string | null;
  nyPerson: boolean;
  borttagen: boolean;
  rattad: boolean;
  version: number;
}

export interface Organlage {
  id: string;
  namn: string;
  slag: Organslag;
  diariekod: string;
  forvaltning: string | null;
  overordnatId: string | null;
  version: number;
}

export interface Personlage {
  id: string;
  /** Namnet som får visas; en person med skyddat namn heter här något annat. */
  namn: string;
  /** Bara för att känna igen personen; visas aldrig. */
  riktigtNamn: string;
  epost: string | null;
  telefon: string | null;
  fodelsedatum: string | null;
  skyddad: boolean;
  namnSkyddat: boolean;
  externtId: string | null;
  /** De organ personen har eller har haft uppdrag eller tjänst i. */
  organ: string[];
  version: number;
}

export interface Uppdragslage {
  id: string;
  organId: string;
  personId: string;
  roll: Uppdragsroll;
  parti: string | null;
  plats: number | null;
  /** Numret som gäller nu, efter att en ordning gjorts om. */
  turordning: number | null;
  /** Numret som står på uppdraget. */
  egenTurordning: number | null;
  fran: string;
  till: string | null;
  version: number;
}

export interface Anstallningslage {
  id: string;
  organId: string;
  personId: string;
  enhetId: string | null;
  titel: string;
  fran: string;
  till: string | null;
  version: number;
}

/** Allt som en import prövas mot. */
export interface Underlag {
  idag: string;
  lage: Importlage;
  periodFran: string | null;
  periodTill: string | null;
  /** Nämnden importen görs i; null för hela kommunen. */
  namndId: string | null;
  /** De nämnder ett mandatskifte gäller; tom annars. */
  skiftesorgan: readonly string[];
  organ: readonly Organlage[];
  reglementen: readonly Reglementesversion[];
  personer: readonly Personlage[];
  uppdrag: readonly Uppdragslage[];
  enheter: readonly { id: string; organId: string; namn: string }[];
  anstallningar: readonly Anstallningslage[];
  konton: readonly { id: string; inloggningsnamn: string; personId: string | null }[];
  roller: readonly { kontoId: string; organId: string; roll: string; fran: string; till: string | null }[];
  /** Var den som importerar får öppna konton och ge roller; `alla` för administratören i hela Klubba. */
  farKonton: 'alla' | readonly string[];
}

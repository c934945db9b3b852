import type { Provningsform } from '#diarium';
import type { Punkttyp } from '../lista/lista.typer.js';

export const UTFALL = [
  'enligt_forslag',
  'med_andring',
  'avslag',
  'aterremiss',
  'bordlagd',
  'utgar',
  'antecknad',
  'ej_angivet',
] as const;
export type Utfall = (typeof UTFALL)[number];
export const YRKANDETYPER = ['bifall', 'avslag', 'andring', 'tillagg', 'aterremiss', 'bordlaggning'] as const;
export type Yrkandetyp = (typeof YRKANDETYPER)[number];
export const MENINGSSLAG = ['reservation', 'sarskilt_yttrande', 'protokollsanteckning'] as const;
export type Meningsslag = (typeof MENINGSSLAG)[number];
export const PARAGRAFTILLSTAND = ['upptagen', 'beslutad', 'ej_behandlad'] as const;
export type Paragraftillstand = (typeof PARAGRAFTILLSTAND)[number];

export interface NyParagraf {
  sammantradeId: string;
  /** Punkten på listan; null för ett ärende som inte stod på någon version av den. */
  punktId: string | null;
  titel: string;
  typ: Punkttyp;
  arendeId: string | null;
  oppen?: boolean;
  provningsform?: Provningsform;
  /** Ett nummer som redan är givet på papper; annars nästa i serien. */
  nr?: number;
  /** De som tjänstgör, i uppropets ordning. */
  tjanstgorande: readonly { personId: string; forPersonId?: string | null }[];
  jav: readonly string[];
  ordforandeId: string;
  handlingar?: readonly string[];
  /** Hur nämnden gick med på ett ärende som inte står på någon version av listan. */
  extraSkal?: string | null;
}

/** Vem som tjänstgör, är jävig och leder i en §. */
export type Tjanstgoring = Pick<NyParagraf, 'tjanstgorande' | 'jav' | 'ordforandeId'>;

/** Det som skrivs om i en § efter hand; ett utelämnat fält står kvar. */
export interface Paragraftext {
  titel?: string;
  sammanfattning?: string | null;
  tabeller?: readonly (readonly (readonly string[])[])[];
  propositionsordning?: string | null;
  expedieras?: readonly string[];
}

/** En § i listan över sammanträdets §§. */
export interface Paragrafrad {
  id: string;
  nr: number;
  titel: string;
  arendeId: string | null;
  dnr: string | null;
  typ: Punkttyp;
  tillstand: Paragraftillstand;
  utfall: Utfall | null;
  oppen: boolean;
  sekretess: boolean;
  omedelbarJustering: boolean;
  jav: string[];
  version: number;
}

export interface Avvikelse {
  id: string;
  paragrafId: string | null;
  paragrafNr: number | null;
  regel: string;
  kommentar: string;
  antecknadAv: string;
  tid: Date;
}

export interface Yrkande {
  typ: Yrkandetyp;
  text?: string | null;
  av: readonly string[];
}

export type Omrostning =
  | {
      sluten: false;
      jaInnebar: string;
      nejInnebar: string;
      ja: readonly string[];
      nej: readonly string[];
      avstar: readonly string[];
      /** "Alla ja utom …": så röstade alla som inte nämns. */
      ovriga?: 'ja' | 'nej' | 'avstar';
    }
  | {
      sluten: true;
      roster: readonly { alternativ: string; antal: number }[];
      blanka: number | null;
      lottning: string | null;
    };

export interface Beslut {
  punkter: readonly string[];
  utfall: Utfall;
  sammanfattning?: string | null;
  tabeller?: readonly (readonly (readonly string[])[])[];
  propositionsordning?: string | null;
  omedelbarJustering?: boolean;
  deltarInte?: readonly string[];
  expedieras?: readonly string[];
}

export interface Mening {
  slag: Meningsslag;
  text: string;
  av: readonly ({ personId: string } | { parti: string })[];
}

/** Det som behövs för att pröva ett steg i en §. */
export interface Paragraflage {
  id: string;
  sammantradeId: string;
  namndId: string;
  nr: number;
  typ: Punkttyp;
  tillstand: Paragraftillstand;
  omedelbarJustering: boolean;
  provningsform: Provningsform;
  arendeId: string | null;
  motetPagar: boolean;
  version: number;
  tjanstgorande: string[];
  jav: string[];
  ordforandeId: string;
  deltarInte: string[];
}

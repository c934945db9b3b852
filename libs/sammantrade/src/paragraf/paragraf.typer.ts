import type { Provningsform } from '#diarium';
import type { Punkttyp } from '../lista/lista.typer.js';

export type Utfall =
  'enligt_forslag' | 'med_andring' | 'avslag' | 'aterremiss' | 'bordlagd' | 'utgar' | 'antecknad' | 'ej_angivet';
export type Yrkandetyp = 'bifall' | 'avslag' | 'andring' | 'tillagg' | 'aterremiss' | 'bordlaggning';
export type Meningsslag = 'reservation' | 'sarskilt_yttrande' | 'protokollsanteckning';

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
  tillstand: 'upptagen' | 'beslutad' | 'ej_behandlad';
  omedelbarJustering: boolean;
  provningsform: Provningsform;
  arendeId: string | null;
  motetPagar: boolean;
  tjanstgorande: string[];
  jav: string[];
  ordforandeId: string;
  deltarInte: string[];
}

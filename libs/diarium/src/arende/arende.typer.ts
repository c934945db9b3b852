import type { NyPart } from '../part/part.typer.js';
import type { Relationsslag } from '../relation/relation.typer.js';

/** Vad ett beslut i ärendet kan överklagas med (FL 40–44 §§, KL 13 kap.). */
export const PROVNINGSFORMER = [
  'laglighetsprovning',
  'forvaltningsbesvar',
  'sarskild_ordning',
  'ej_overklagbart',
] as const;
export type Provningsform = (typeof PROVNINGSFORMER)[number];

export const ARENDESTATUSAR = ['registrerat', 'bereds', 'pa_lista', 'beslutat', 'avslutat', 'makulerat'] as const;
export type Arendestatus = (typeof ARENDESTATUSAR)[number];

/** Sekretess på ett ärende eller en handling. `underProvning` räknas som sekretess tills den är avgjord. */
export interface Sekretess {
  lagrum: string | null;
  underProvning: boolean;
  /** Dagen då sekretessen beslutades. */
  datum?: string | null;
  /** Den som beslutade. */
  beslutadAv?: string | null;
}

/** Stående ärenden som görs ett per år. */
export const SAMLINGSSLAG = ['delegationsbeslut', 'anmalningar', 'sammantradesordning'] as const;
export type Samlingsslag = (typeof SAMLINGSSLAG)[number];

/** Vilket stående ärende ett ärende är, och för vilket år. */
export interface Samling {
  slag: Samlingsslag;
  ar: number;
}

/** Det som den som registrerar anger. */
export interface NyttArende {
  namndId: string;
  /** Den offentliga ordalydelsen (OSL 5:2). */
  arendemening: string;
  /** Den fulla ordalydelsen när den offentliga inte får säga allt; kräver sekretess. */
  arendemeningSkyddad?: string | null;
  arendetyp?: string | null;
  initiativ?: 'inkommande' | 'eget';
  handlaggareId?: string | null;
  enhet?: string | null;
  klassificering?: string | null;
  provningsform?: Provningsform;
  sekretess?: Sekretess;
  /** Fyller det som inte är angivet. */
  arendetypId?: string | null;
  gallring?: string | null;
  inkomDatum?: string | null;
  samling?: Samling | null;
  /** Samma nyckel två gånger i en nämnd är ett enda ärende. */
  nyckel?: string | null;
  parter?: readonly NyPart[];
  relationer?: readonly { slag: Relationsslag; tillArendeId: string }[];
  /** null: ingen, också när ärendetypen har en. */
  bevakning?: { forfallodag: string; vad: string } | null;
}

/** Ett registrerat ärende. `arendemeningSkyddad` är null för den som inte får se den. */
export interface Arende {
  id: string;
  namndId: string;
  dnr: string;
  arendemening: string;
  arendemeningSkyddad: string | null;
  arendetyp: string | null;
  initiativ: 'inkommande' | 'eget';
  handlaggareId: string | null;
  handlaggareNamn: string | null;
  enhet: string | null;
  klassificering: string | null;
  provningsform: Provningsform;
  status: Arendestatus;
  sekretess: Sekretess;
  makuleringSkal: string | null;
  arendetypId: string | null;
  gallring: string | null;
  inkomDatum: string | null;
  avslutatDatum: string | null;
  avslutSkal: string | null;
  samling: Samling | null;
  registreratDatum: string;
  overtaget: boolean;
  version: number;
}

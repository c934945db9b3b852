import type { Arendestatus, Provningsform, Samling } from './arende.typer.js';

/** Allt som en ny rad behöver utöver numret, som databasen ger. */
export interface Arenderad {
  id: string;
  namndId: string;
  arendemening: string;
  arendemeningSkyddad: string | null;
  arendetyp: string | null;
  initiativ: 'inkommande' | 'eget';
  handlaggareId: string | null;
  enhet: string | null;
  klassificering: string | null;
  provningsform: Provningsform;
  sekretessLagrum: string | null;
  sekretessUnderProvning: boolean;
  sekretessDatum: string | null;
  sekretessBeslutadAv: string | null;
  arendetypId: string | null;
  gallring: string | null;
  inkomDatum: string | null;
  samling: Samling | null;
  /** Begäran som skapar ärendet: kommer den igen är det samma ärende. */
  nyckel: string | null;
  registreratDatum: string;
  registreratTid: Date;
}

export interface Nummerregler {
  kod: string;
  omfattningId: string;
  serie: string;
  monster: string;
}

/** Ett nummer i en av nämndernas egna serier. */
export interface Serienummer {
  omfattningId: string;
  kod: string;
  ar: number;
  lopnr: number;
}

/** Ett nummer som följer med ett ärende. Utan serie när nämnden inte kunde ha gett det. */
export interface OvertagetNummer {
  dnr: string;
  omfattningId: string | null;
  kod: string | null;
  ar: number | null;
  lopnr: number | null;
}

export interface Arendefalt {
  arendemening?: string;
  arendemeningSkyddad?: string | null;
  arendetyp?: string | null;
  initiativ?: 'inkommande' | 'eget';
  handlaggareId?: string | null;
  enhet?: string | null;
  klassificering?: string | null;
  provningsform?: Provningsform;
  sekretessLagrum?: string | null;
  sekretessUnderProvning?: boolean;
  sekretessDatum?: string | null;
  sekretessBeslutadAv?: string | null;
  sekretessProvasSedan?: string | null;
  arendetypId?: string | null;
  gallring?: string | null;
  inkomDatum?: string | null;
  avslutatDatum?: string | null;
  avslutSkal?: string | null;
  status?: Arendestatus;
  makuleringSkal?: string | null;
}

import type {
  Beslutar,
  Initiativfrist,
  Initiativslag,
  Initiativuppgifter,
  Narvaro,
  Utfall,
} from './domain/initiativ.js';

/** Ett medborgarförslag, en motion eller ett ledamotsinitiativ i ett ärende. */
export interface Initiativ {
  id: string;
  namndId: string;
  arendeId: string;
  dnr: string;
  arendemening: string;
  slag: Initiativslag;
  /** Null för den som inte får läsa det skyddade i ärendet. */
  forslagsstallare: string | null;
  namnSkyddat: boolean;
  vackt: string;
  vacktParagraf: string | null;
  beslutar: Beslutar;
  narvaro: Narvaro;
  anmalt: string | null;
  anmalan: string | null;
  avgjort: string | null;
  utfall: Utfall | null;
  avgjortParagraf: string | null;
  sekretess: boolean;
  version: number;
}

export interface VisatInitiativ extends Initiativ {
  frist: Initiativfrist;
  delegationshinder: string | null;
}

export type NyttInitiativ = Initiativuppgifter;

export interface Avgorande {
  dag: string;
  utfall: Utfall;
  paragraf: string | null;
}

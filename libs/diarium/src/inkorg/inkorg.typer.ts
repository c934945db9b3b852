import type { Sekretess } from '../arende/arende.typer.js';
import type { Handlingstyp } from '../handling/handling.typer.js';
import type { Partsslag } from '../vy/domain/vy.typer.js';

/** Hur posten kom: med e-post, som en fil, eller från en annan nämnd i samma Klubba. */
export const POSTSLAG = ['epost', 'fil', 'namnd'] as const;
export type Postslag = (typeof POSTSLAG)[number];

/** Var posten ligger. Det som ligger för sig tas bort efter trettio dagar, det inkomna aldrig. */
export const LADOR = ['inkommet', 'skrappost', 'dubblett', 'studs'] as const;
export type Lada = (typeof LADOR)[number];

export const POSTTILLSTAND = ['ny', 'registrerad', 'inte_allman'] as const;
export type Posttillstand = (typeof POSTTILLSTAND)[number];

/** Om avsändaren är den som brevet säger. */
export const KONTROLLER = ['akta', 'underkand', 'ej_kontrollerad'] as const;
export type Kontroll = (typeof KONTROLLER)[number];

/** Hur bilagorna är kontrollerade; det sämsta först. `hindrad`: en hålls tillbaka. */
export const BILAGESKYDD = ['hindrad', 'vantar', 'ej_skannad', 'ren'] as const;
export type Bilageskydd = (typeof BILAGESKYDD)[number];

export type Delning = 'vantar' | 'klar' | 'misslyckad';

/** En del av en post: e-brevet självt, eller en bilaga. `storlek` i byte. */
export interface Inkorgdel {
  id: string;
  ordning: number;
  slag: 'brev' | 'bilaga';
  filnamn: string;
  mediatyp: string;
  storlek: number;
  /** null för e-brevet, som blir PDF när det registreras. */
  sha256: string | null;
  /** Föreslås följa med. Avsändarens logotyp gör det inte. */
  forvald: boolean;
  /** Varför delen inte är förvald. */
  skal: string | null;
}

export type NyInkorgdel = Omit<Inkorgdel, 'id' | 'ordning'>;

/** En post i sin helhet. */
export interface Inkorgpost {
  id: string;
  namndId: string;
  slag: Postslag;
  lada: Lada;
  ladaSkal: string | null;
  tillstand: Posttillstand;
  originalSha256: string;
  originalFilnamn: string;
  originalMediatyp: string;
  originalStorlek: number;
  franNamn: string | null;
  franAdress: string | null;
  till: string | null;
  amne: string;
  brevtext: string;
  messageId: string | null;
  referenser: string[];
  /** Andra myndigheters nummer i brevet, utan skiljetecken. */
  nummer: string[];
  brevTid: Date | null;
  inkomTid: Date;
  /** Dagen den kom in till myndigheten (FL 22 §). */
  inkomDatum: string;
  kontroll: Kontroll;
  kontrollText: string | null;
  delning: Delning;
  automatiskt: boolean;
  underProvning: boolean;
  underProvningSedan: string | null;
  franOrganId: string | null;
  derasDnr: string | null;
  dubblettAv: string | null;
  uppdeladFran: string | null;
  hanteradNamn: string | null;
  hanteradTid: Date | null;
  skal: string | null;
  version: number;
}

/** Ett nytt ärende som posten registreras i. */
export interface NyttArendeUrPost {
  arendemening: string;
  arendemeningSkyddad?: string | null;
  arendetypId?: string | null;
  handlaggareId?: string | null;
  sekretess?: Sekretess;
}

/** Det som registratorn har valt. */
export interface Registreringsval {
  /** Samma nyckel är samma klick. */
  nyckel: string;
  /** Ärendet, eller null för ett nytt. */
  arendeId: string | null;
  nyttArende?: NyttArendeUrPost | null;
  titel: string;
  titelSkyddad?: string | null;
  typ: Handlingstyp;
  avsandare: string | null;
  /** Vad avsändaren är: avgör vad webben visar av namnet. Enskild när inget sägs. */
  avsandarslag?: Partsslag | null;
  /** Dagen den kom in, `YYYY-MM-DD`. */
  inkom: string;
  sekretess: Sekretess;
  /** De delar som följer med. */
  delar: readonly string[];
}

/** Vad det blev. */
export interface Registrerat {
  registreringId: string;
  arendeId: string;
  dnr: string;
  handlingId: string;
  nr: number | null;
  nyttArende: boolean;
}

/** Varför ett ärende föreslås; det starkaste först. */
export type Forslagsgrund = 'dnr' | 'trad' | 'derasDnr' | 'avsandare' | 'liknar';

export interface Arendeforslag {
  arendeId: string;
  dnr: string;
  arendemening: string;
  handlaggareNamn: string | null;
  status: string;
  sekretess: boolean;
  grund: Forslagsgrund;
  /** Hela meningar, i ordning. */
  skal: string[];
  /** Det nummer handlingen skulle få. */
  nastaNr: number;
}

import type { Fil } from '#diarium';

export const REMISSLAGEN = ['utkast', 'skickas', 'skickad', 'avslutad'] as const;
export type Remisslage = (typeof REMISSLAGEN)[number];

/** Hur en instans nås. */
export const INSTANSSATT = ['epost', 'papper', 'namnd', 'enhet'] as const;
export type Instanssatt = (typeof INSTANSSATT)[number];

export const INSTANSLAGEN = ['ny', 'vantar', 'svarat', 'avstar', 'utan_svar'] as const;
export type Instanslage = (typeof INSTANSLAGEN)[number];

/** Vad en instans säger om helheten eller om en del. */
export const HALLNINGAR = [
  'tillstyrker',
  'tillstyrker_med_andring',
  'avstyrker',
  'ingen_erinran',
  'avstar',
  'ej_angiven',
] as const;
export type Hallning = (typeof HALLNINGAR)[number];

export const HALLNINGSORD: Readonly<Record<Hallning, string>> = {
  tillstyrker: 'Tillstyrker',
  tillstyrker_med_andring: 'Tillstyrker med ändring',
  avstyrker: 'Avstyrker',
  ingen_erinran: 'Inget att erinra',
  avstar: 'Avstår från att svara',
  ej_angiven: 'Lämnar synpunkter',
};

export const SVARSSATT = ['lank', 'registrerat', 'namnd'] as const;
export type Svarssatt = (typeof SVARSSATT)[number];

export interface Remiss {
  id: string;
  namndId: string;
  arendeId: string;
  rubrik: string;
  fraga: string;
  sistaDag: string;
  /** Ärendet omfattas av 26 § förvaltningslagen. */
  fl26: boolean;
  /** Så många dagar före sista dagen som instanserna påminns; null är inte alls. */
  paminnFore: number | null;
  paminnEfter: number | null;
  handlaggareId: string | null;
  lage: Remisslage;
  skickadTid: Date | null;
  missivHandlingId: string | null;
  missivDatum: string | null;
  /** Så många utskick som gjorts. */
  utskick: number;
  /** Förvaltningens sammanfattning av svaren. */
  slutsats: string | null;
  version: number;
}

export interface Instans {
  id: string;
  remissId: string;
  ordning: number;
  namn: string;
  satt: Instanssatt;
  kontakt: string | null;
  epost: string | null;
  telefon: string | null;
  tillNamndId: string | null;
  enhetId: string | null;
  sistaDag: string;
  lage: Instanslage;
  skickadTid: Date | null;
  lankNr: number;
  lankGallerTill: string | null;
  lankAterkallad: boolean;
  harLank: boolean;
  paminnelser: number;
  version: number;
}

export interface NyInstans {
  namn: string;
  satt: Instanssatt;
  kontakt?: string | null;
  epost?: string | null;
  telefon?: string | null;
  tillNamndId?: string | null;
  enhetId?: string | null;
}

export interface Remissinnehall {
  rubrik: string;
  fraga: string;
  sistaDag: string;
  fl26?: boolean;
  paminnFore?: number | null;
  paminnEfter?: number | null;
  handlaggareId?: string | null;
  /** Rubrikerna på de delar som instanserna tar ställning till. */
  avsnitt?: readonly string[];
  /** Handlingarna som följer med, i ordning. */
  bilagor?: readonly string[];
  instanser?: readonly NyInstans[];
}

export interface Avsnittssvar {
  avsnittId: string;
  hallning: Hallning;
  text: string | null;
}

/** Ett svar som det lämnas. */
export interface NyttSvar {
  satt: Svarssatt;
  hallning: Hallning;
  text: string | null;
  innehall: string | null;
  inkommetDag: string;
  lamnatAv: string | null;
  avsnitt: readonly Avsnittssvar[];
}

export interface Remissvar extends NyttSvar {
  id: string;
  instansId: string;
  handlingId: string | null;
  inkommetTid: Date;
  efterSistaDag: boolean;
  avsnitt: Avsnittssvar[];
  version: number;
}

/** Det som en instans har skrivit men inte skickat. */
export interface Svarsutkast {
  text: string;
  hallning: Hallning | null;
  namn: string;
  epost: string;
  avsnitt: { avsnittId: string; hallning: Hallning | null; text: string }[];
}

export interface SparatUtkast {
  innehall: Svarsutkast;
  filer: Fil[];
  andradTid: Date;
  version: number;
}

export const PROTOKOLLAGEN = ['utkast', 'last', 'justerat'] as const;
export type Protokollage = (typeof PROTOKOLLAGEN)[number];

/** Ett beslut i ett särskilt protokoll. */
export interface Protokollbeslut {
  beslutId: string;
  ordning: number;
  text: string;
  datum: string | null;
  punkt: string | null;
  vad: string | null;
  dnr: string | null;
  antagenDag: string | null;
  antagenParagraf: string | null;
}

/** Delegatens särskilda protokoll över beslut som inte anmäls (KL 6:40, 7:8). */
export interface Delegatprotokoll {
  id: string;
  namndId: string;
  enhetId: string;
  enhet: string;
  delegatPersonId: string;
  delegat: string;
  delegatTitel: string;
  datum: string;
  lage: Protokollage;
  textSha256: string | null;
  justeratDag: string | null;
  justeratPlats: string | null;
  tillkannagiven: string | null;
  sistaOverklagandedag: string | null;
  handlingId: string | null;
  beslut: Protokollbeslut[];
  version: number;
}

export const UNDERRATTELSESATT = ['delgivning', 'brev', 'epost', 'muntligt', 'overlamnat'] as const;
export type Underrattelsesatt = (typeof UNDERRATTELSESATT)[number];
/** Sättet som det visas; `ej_angivet` är en dag som antecknades utan sätt. */
export const VISADE_SATT = [...UNDERRATTELSESATT, 'ej_angivet'] as const;
export type VisatSatt = (typeof VISADE_SATT)[number];

export interface NyUnderrattelse {
  part: string;
  satt: Underrattelsesatt;
  skickadDag: string;
  mottagenDag: string | null;
}

/** Att en part fått veta beslutet, och dagen då tiden för den går ut. */
export interface Underrattelse extends Omit<NyUnderrattelse, 'satt'> {
  satt: VisatSatt;
  id: string;
  beslutId: string;
  hanvisning: string;
  sistaDag: string | null;
  registreradAv: string;
  version: number;
}

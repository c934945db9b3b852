/** Varifrån en bevakning kommer. */
export const BEVAKNINGSKALLOR = [
  'hand',
  'arendetyp',
  'remiss_in',
  'remiss_ut',
  'uppdrag',
  'bordlaggning',
  'aterremiss',
  'medborgarforslag',
  'motion',
  'lofte',
] as const;
export type Bevakningskalla = (typeof BEVAKNINGSKALLOR)[number];

export const BEVAKNINGSLAGEN = ['oppen', 'klar', 'avbruten'] as const;
export type Bevakningslage = (typeof BEVAKNINGSLAGEN)[number];

/** En bevakning som den skapas. Högst en av `ansvarigPersonId` och `enhetId`; utan någon av dem är den nämndens. */
export interface NyBevakning {
  namndId: string;
  arendeId: string;
  handlingId?: string | null;
  /** `ÅÅÅÅ-MM-DD` */
  forfallodag: string;
  vad: string;
  skal?: string | null;
  ansvarigPersonId?: string | null;
  enhetId?: string | null;
  kalla: Bevakningskalla;
  /** Det som bevakas automatiskt: samma nyckel två gånger i en nämnd är en enda bevakning. */
  nyckel?: string | null;
}

/** En bevakning som den är. */
export interface Bevakning {
  id: string;
  namndId: string;
  arendeId: string;
  handlingId: string | null;
  forfallodag: string;
  vad: string;
  skal: string | null;
  ansvarigPersonId: string | null;
  enhetId: string | null;
  kalla: Bevakningskalla;
  nyckel: string | null;
  lage: Bevakningslage;
  avslutsskal: string | null;
  skapadDag: string;
  version: number;
}

/** Vilken bevakning: den med id, i den version som användaren såg, eller den med sin nyckel i nämnden. */
export type Vilkenbevakning = { id: string; version?: number } | { nyckel: string };

import type { Sekretess } from '../arende/arende.typer.js';
import type { Avsandarslag } from '../vy/domain/vy.typer.js';

export const HANDLINGSTYPER = [
  'tjansteskrivelse',
  'yttrande',
  'yrkande',
  'skrivelse',
  'rapport',
  'remiss',
  'protokollsutdrag',
  'bilaga',
  'ovrigt',
] as const;
export type Handlingstyp = (typeof HANDLINGSTYPER)[number];
export const RIKTNINGAR = ['inkommen', 'upprattad', 'utgaende', 'intern'] as const;
export type Riktning = (typeof RIKTNINGAR)[number];

/** En fil som redan ligger i fillagringen. `storlek` i byte. */
export interface Fil {
  filnamn: string;
  mediatyp: string;
  storlek: number;
  sha256: string;
  /** Namnet som det kom, när ändelsen rättats efter innehållet. */
  ursprungsnamn?: string | null;
}

export interface NyHandling {
  namndId: string;
  /** null: en handling som ännu inte hör till något ärende. */
  arendeId: string | null;
  typ: Handlingstyp;
  titel: string;
  titelSkyddad?: string | null;
  riktning: Riktning;
  datum?: string | null;
  avsandare?: string | null;
  /** Vad avsändaren är; utelämnad: okänd, och på webben Enskild. */
  avsandareSlag?: Avsandarslag;
  mottagare?: string | null;
  mottagareSlag?: Avsandarslag;
  sekretess?: Sekretess;
  filer?: readonly Fil[];
  /** Raden i informationshanteringsplanen; utelämnad: den som ärendetypen pekar ut. */
  planradId?: string | null;
}

export interface Handling {
  id: string;
  namndId: string;
  arendeId: string | null;
  nr: number | null;
  typ: Handlingstyp;
  titel: string;
  titelSkyddad: string | null;
  riktning: Riktning;
  datum: string | null;
  registreradDatum: string;
  avsandare: string | null;
  avsandareSlag: Avsandarslag;
  mottagare: string | null;
  mottagareSlag: Avsandarslag;
  sekretess: Sekretess;
  makuleringSkal: string | null;
  version: number;
  versioner: { id: string; nr: number; skal: string | null; filer: (Fil & { id: string })[] }[];
}

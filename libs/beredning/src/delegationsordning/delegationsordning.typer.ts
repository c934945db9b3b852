import type { Automatforbud, Delegationsforbud, Delegatslag } from '#regelverk';

/** Vad som händer med beslut enligt en punkt (KL 6:40, 7:8, 8:10 p. 3). */
export const DELEGATIONSSPAR = ['anmals', 'anmals_inte', 'verkstallighet'] as const;
export type Radspar = (typeof DELEGATIONSSPAR)[number];

/** Hur beslut enligt en punkt prövas: KL 13 kap., annan lag, eller inte alls. */
export const PUNKTPROVNINGAR = ['laglighetsprovning', 'forvaltningsbesvar', 'ingen'] as const;
export type Punktprovning = (typeof PUNKTPROVNINGAR)[number];

/** En punkt i en delegationsordning. */
export interface Ordningspunkt {
  avsnitt: string | null;
  /** Numret som det skrivs, ”B 10” eller ”4.3”. */
  punkt: string;
  vad: string;
  lagrum: string | null;
  delegatSlag: Delegatslag;
  /** Rollen som beslutar, ”enhetschef”. */
  delegatRoll: string;
  /** Rollerna som ersätter, i turordning. */
  ersattare: string[];
  /** Nämnden låter förvaltningschefen vidaredelegera (KL 7:6). */
  vidaredelegation: boolean;
  /** Brådskande ärenden (KL 6:39). */
  bradskande: boolean;
  spar: Radspar;
  provning: Punktprovning;
  /** Skrivelsens slag när beslutet skrivs som dokument. */
  dokumenttyp: string | null;
  /** Slag av ärenden som punkten omfattar och som begränsas av KL 6:38. */
  forbud: (Delegationsforbud | Automatforbud)[];
  /** Varför punkten inte omfattas av KL 6:38 trots sin ordalydelse. */
  undantagsskal: string | null;
}

export interface Sparadpunkt extends Ordningspunkt {
  id: string;
  /** Numret utan blanksteg och skiljetecken på slutet, i versaler: ”B10”. */
  punktNorm: string;
  plats: number;
}

export interface Delegationsordning {
  id: string;
  namndId: string;
  namn: string;
  gallerFran: string;
  /** Sista dagen innan nästa antagna version gäller; null för den senaste. */
  gallerTill: string | null;
  lage: 'utkast' | 'antagen';
  antagenDag: string | null;
  antagenParagraf: string | null;
  version: number;
  antalPunkter: number;
}

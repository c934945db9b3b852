export const UTLAMNANDELAGEN = ['ny', 'provas', 'myndigheten', 'avslutad', 'atertagen'] as const;
/** `myndigheten`: den som frågar har begärt att myndigheten prövar det i ett beslut (OSL 6:3). */
export type Utlamnandelage = (typeof UTLAMNANDELAGEN)[number];

export const UTFALL = ['lamnad', 'delvis', 'forbehall', 'avslag', 'finns_inte'] as const;
export type Utlamnandeutfall = (typeof UTFALL)[number];

export const SATT = ['besok', 'telefon', 'epost', 'brev'] as const;
/** Hur begäran kom. */
export type Begaranssatt = (typeof SATT)[number];

export const LEVERANSER = ['lasa', 'papper', 'epost'] as const;
/** `lasa`: på stället, utan avgift (TF 2:15). `papper`, `epost`: kopia (TF 2:16). */
export type Leverans = (typeof LEVERANSER)[number];

export const BEDOMNINGAR = ['lamnas_ut', 'maskas', 'forbehall', 'lamnas_inte_ut'] as const;
/** Sekretessprövningen av en handling. `forbehall`: OSL 10:14. */
export type Bedomning = (typeof BEDOMNINGAR)[number];

/** Det som går att skriva om den som frågar. Inget av det krävs (TF 2:18). */
export interface Kontakt {
  kontaktNamn: string | null;
  kontaktEpost: string | null;
  kontaktAdress: string | null;
  kontaktTelefon: string | null;
}

export interface Begaran extends Kontakt {
  id: string;
  namndId: string;
  ar: number;
  lopnr: number;
  inkomTid: Date;
  satt: Begaranssatt;
  beskrivning: string | null;
  onskar: Leverans;
  /** Varför den som frågar vill ha handlingen: antecknas bara när prövningen kräver det, med skälet. */
  syfte: string | null;
  syfteSkal: string | null;
  ansvarigKontoId: string;
  ansvarigNamn: string;
  status: Utlamnandelage;
  utfall: Utlamnandeutfall | null;
  leverans: Leverans | null;
  sidor: number | null;
  avgiftOre: number | null;
  upplyst: boolean;
  hanskjutenTid: Date | null;
  avslutadTid: Date | null;
  kontaktGallradTid: Date | null;
  antalHandlingar: number;
  version: number;
}

/** En begärd handling. */
export interface Begardhandling {
  id: string;
  utlamnandeId: string;
  handlingId: string;
  handlingVersionId: string;
  arendeId: string | null;
  dnr: string | null;
  nr: number | null;
  titel: string;
  riktning: string;
  sekretess: { lagrum: string | null; underProvning: boolean };
  bedomning: Bedomning | null;
  lagrum: string | null;
  skal: string | null;
  forbehall: string | null;
  provadAv: string | null;
  provadNamn: string | null;
  provadTid: Date | null;
  filer: { id: string; filnamn: string; mediatyp: string; storlek: number; sha256: string }[];
  version: number;
}

/** Kommunens val. Belopp i öre; `taxa` är beslutet som avgiften vilar på. */
export interface Utlamnandeval {
  kommunId: string;
  taxa: string | null;
  friaSidor: number;
  forstaAvgiftOre: number;
  sidAvgiftOre: number;
  kammarratt: string;
  gallraDagar: number;
  version: number;
}

/** "Begäran 2026:4" */
export const beteckning = ({ ar, lopnr }: Pick<Begaran, 'ar' | 'lopnr'>): string =>
  `Begäran ${String(ar)}:${String(lopnr)}`;

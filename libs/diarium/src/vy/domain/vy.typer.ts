/** De tre sätten att visa en rad i diariet (OSL 5:2, TF 2 kap., dataskyddsförordningen). */
export const VYER = ['intern', 'offentlig', 'webb'] as const;
export type Vy = (typeof VYER)[number];

/** Vad en part i ett ärende är. */
export const PARTSSLAG = ['enskild', 'foretag', 'forening', 'myndighet', 'organisation'] as const;
export type Partsslag = (typeof PARTSSLAG)[number];

/** Vad den som en handling kom från eller gick till är. Den man inte vet något om räknas som enskild på webben. */
export const AVSANDARSLAG = ['enskild', 'organisation', 'myndighet', 'okand'] as const;
export type Avsandarslag = (typeof AVSANDARSLAG)[number];

interface Vysekretess {
  lagrum: string | null;
  underProvning: boolean;
}

/** En part, som den står i diariet. */
export interface Vypart {
  slag: Partsslag;
  namn: string;
  derasDnr: string | null;
  epost: string | null;
  telefon: string | null;
  adress: string | null;
  /** Skyddad folkbokföring eller sekretessmarkering: namnet lämnas aldrig ut. */
  skyddadePersonuppgifter: boolean;
  /** Partens namn utelämnas ur det öppna diariet (OSL 5:2 andra stycket). */
  skyddad: boolean;
}

/** Det av ett ärende som vyerna görs av. */
export interface Vyarende {
  dnr: string;
  /** Den offentliga ordalydelsen. */
  arendemening: string;
  arendemeningSkyddad: string | null;
  registreratDatum: string;
  status: string;
  handlaggareNamn: string | null;
  enhet: string | null;
  klassificering: string | null;
  makuleringSkal: string | null;
  sekretess: Vysekretess;
  parter: readonly Vypart[];
}

/** Det av en handling som vyerna görs av. */
export interface Vyhandling {
  nr: number | null;
  titel: string;
  titelSkyddad: string | null;
  riktning: 'inkommen' | 'upprattad' | 'utgaende' | 'intern';
  datum: string | null;
  registreradDatum: string;
  avsandare: string | null;
  avsandareSlag: Avsandarslag;
  mottagare: string | null;
  mottagareSlag: Avsandarslag;
  makuleringSkal: string | null;
  sekretess: Vysekretess;
  filnamn: readonly string[];
}

/** En part som den visas; `namn` är `Enskild` eller en mening om att uppgiften är utelämnad när den inte får stå. */
export interface Partvy {
  slag: Partsslag;
  namn: string;
  derasDnr: string | null;
  epost: string | null;
  telefon: string | null;
  adress: string | null;
}

/** Ett ärende som det visas i en av vyerna. */
export interface Arendevy {
  vy: Vy;
  dnr: string;
  arendemening: string;
  registreratDatum: string;
  status: string;
  handlaggare: string | null;
  enhet: string | null;
  klassificering: string | null;
  /** `Sekretess OSL 26:1`, `Sekretess prövas`, eller null. */
  sekretess: string | null;
  makuleringSkal: string | null;
  parter: Partvy[];
  /** Vad som utelämnats, med ord: `avsändare`, `parter`. */
  utelamnat: string[];
}

/** En handling som den visas i en av vyerna. */
export interface Handlingsvy {
  vy: Vy;
  nr: number | null;
  titel: string;
  riktning: Vyhandling['riktning'];
  datum: string | null;
  registreradDatum: string;
  fran: string | null;
  till: string | null;
  sekretess: string | null;
  makulerad: boolean;
  makuleringSkal: string | null;
  /** Filernas namn; bara i den interna vyn. */
  filnamn: string[];
  antalFiler: number;
  utelamnat: string[];
}

import type { IsoDatum } from '../kalender/datum.js';

/** Faktafilens schema: ett verkligt sammanträdes fakta, så som `klubba genomfor` läser dem. */
export const FAKTASCHEMA = 'klubba.sammantradesfakta/1';

export const ROLLER = [
  'ordförande',
  '1:e vice ordförande',
  '2:e vice ordförande',
  'ledamot',
  'tjänstgörande ersättare',
] as const;
export type Roll = (typeof ROLLER)[number];

export const FRANVARANDEROLLER = [...ROLLER, 'ersättare'] as const;
export type Franvaranderoll = (typeof FRANVARANDEROLLER)[number];

export const PARAGRAFTYPER = [
  'beslut',
  'information',
  'anmalan',
  'delegation',
  'formalia',
  'val',
  'anstallning',
] as const;
export type Paragraftyp = (typeof PARAGRAFTYPER)[number];

export const YRKANDETYPER = ['bifall', 'avslag', 'andring', 'tillagg', 'aterremiss', 'bordlaggning'] as const;
export type Yrkandetyp = (typeof YRKANDETYPER)[number];

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

/** Klockslag `HH:MM`. */
export type Klockslag = string;
/** Ett eller flera intervall av §-nummer: `9`, `9-12`, `9-10, 12-15`. */
export type Paragrafintervall = string;

export interface Sammantradesfakta {
  readonly schema: typeof FAKTASCHEMA;
  readonly kommun: { readonly namn: string };
  readonly namnd: Namndfakta;
  readonly sammantrade: Sammantradestid;
  readonly narvaro: Narvaro;
  readonly sekreterare: string;
  /** Vem som ledde vilka §§; utelämnat gäller ordningen ordförande, 1:e vice, 2:e vice. */
  readonly ordforandeskap?: readonly Ordforandeskap[];
  readonly justerare: readonly (string | Justerare)[];
  readonly justering: Justering | readonly Deljustering[];
  readonly anslag: Anslag | readonly Delanslag[];
  readonly paragrafer: readonly Paragraf[];
}

export interface Namndfakta {
  readonly namn: string;
  readonly diariekod: string;
  /** Nämndens alla platser, också de tomma. */
  readonly platser: number;
  readonly reglemente: {
    readonly kallelsedagar: number;
    readonly tillaggsdagar: number;
    readonly justerare: number;
  };
}

export interface Sammantradestid {
  readonly datum: IsoDatum;
  readonly start: Klockslag;
  readonly slut: Klockslag;
  readonly plats: string;
}

export interface Narvaro {
  readonly beslutande: readonly Beslutande[];
  readonly ersattare: readonly Ersattare[];
  readonly franvarande?: readonly Franvarande[];
  readonly ovriga: readonly Ovrig[];
}

export interface Beslutande {
  readonly namn: string;
  /** `-` för en politisk vilde. */
  readonly parti: string;
  readonly roll: Roll;
  /** Ledamoten som ersätts. */
  readonly for?: string;
  /** Utelämnat: hela sammanträdet. */
  readonly paragrafer?: Paragrafintervall;
}

export interface Ersattare {
  readonly namn: string;
  readonly parti: string;
}

export interface Franvarande {
  readonly namn: string;
  readonly parti: string;
  readonly roll: Franvaranderoll;
}

export interface Ovrig {
  readonly namn: string;
  readonly titel: string;
}

export interface Ordforandeskap {
  readonly namn: string;
  readonly paragrafer: Paragrafintervall;
}

export interface Justerare {
  readonly namn: string;
  readonly paragrafer: Paragrafintervall;
}

export interface Justering {
  readonly datum: IsoDatum;
  readonly plats: string;
}

export interface Deljustering extends Justering {
  readonly paragrafer: Paragrafintervall;
}

export interface Anslag {
  readonly anslagsdatum: IsoDatum;
  /** Vad papperet sade: återges som det står och används aldrig som datum. */
  readonly nedtas: IsoDatum;
  readonly forvaringsplats: string;
}

export interface Delanslag extends Anslag {
  readonly paragrafer: Paragrafintervall;
}

export interface Paragraf {
  readonly nr: number;
  readonly titel: string;
  /** null för en muntlig punkt. */
  readonly dnr: string | null;
  readonly typ: Paragraftyp;
  /** En sträng per beslutspunkt. */
  readonly beslut: readonly string[];
  readonly sammanfattning?: string;
  /** Tabeller av rader av celler; raderna får vara olika långa. */
  readonly tabeller?: readonly (readonly (readonly string[])[])[];
  readonly yrkanden?: readonly Yrkande[];
  readonly omrostningar?: readonly Omrostning[];
  readonly propositionsordning?: string;
  readonly sarskildaYttranden?: readonly Uttalande[];
  readonly reservationer?: readonly Uttalande[];
  readonly deltarInte?: readonly string[];
  readonly jav?: readonly string[];
  readonly protokollsanteckningar?: readonly Uttalande[];
  /** Finns bara när den är sann; false räknas som utelämnad. */
  readonly omedelbarJustering?: true;
  readonly handlingar?: readonly Handling[];
  readonly expedieras?: readonly string[];
}

export interface Yrkande {
  readonly av: readonly string[];
  readonly typ: Yrkandetyp;
  readonly text?: string;
}

export interface Uttalande {
  readonly av: readonly string[];
  readonly text: string;
}

export interface OppenOmrostning {
  readonly ja: readonly string[];
  readonly nej: readonly string[];
  readonly avstar?: readonly string[];
  readonly jaInnebar: string;
  readonly nejInnebar: string;
}

export interface SlutenOmrostning {
  readonly sluten: true;
  /** Antal röster per namn eller förslag. */
  readonly roster: Readonly<Record<string, number>>;
  readonly blanka?: number;
  /** Vem lotten föll på, när flera fick lika många och flest röster. */
  readonly lottning?: string;
}

export type Omrostning = OppenOmrostning | SlutenOmrostning;

export interface Handling {
  readonly typ: Handlingstyp;
  readonly titel: string;
  readonly datum?: IsoDatum;
}

/** Sant för en sluten omröstning, där ingens röst är känd (KL 5:54). */
export function isSluten(omrostning: Omrostning): omrostning is SlutenOmrostning {
  return 'sluten' in omrostning;
}

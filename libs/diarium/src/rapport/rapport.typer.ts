import type { Arendestatus } from '../arende/arende.typer.js';

/** Måtten i rapporterna. Varje siffra är antalet rader i listan med samma mått och filter. */
export const RAPPORTMATT = [
  'registrerade',
  'avslutade',
  'oppna',
  'forsenade',
  'beslutade',
  'underprovning',
  'provaslange',
] as const;
export type Rapportmatt = (typeof RAPPORTMATT)[number];

export const RAPPORTSLAG = ['diarium', 'beslutstid', 'personer'] as const;
export type Rapportslag = (typeof RAPPORTSLAG)[number];

export interface Rapportfilter {
  fran: string;
  till: string;
  enhet?: string;
  arendetyp?: string;
}

export interface Antalsrad {
  /** Enheten eller typen; null för de ärenden som inte har någon. */
  namn: string | null;
  registrerade: number;
  avslutade: number;
  oppna: number;
  forsenade: number;
}

export interface Diarierapport {
  fran: string;
  till: string;
  enheter: Antalsrad[];
  typer: Antalsrad[];
  summa: Antalsrad;
  /** Sekretess under prövning: alla, och de som prövats längre än en arbetsdag. */
  underProvning: { antal: number; overEnArbetsdag: number };
  /** Det som ligger i Att registrera; null när den inte finns. */
  attRegistrera: number | null;
}

/** Dagar från registrering till det första beslutet. Null när det är för få för att visas. */
export interface Tidsrad {
  namn: string | null;
  antal: number;
  median: number | null;
  kvartil1: number | null;
  kvartil3: number | null;
}

export interface Beslutstidsrapport {
  fran: string;
  till: string;
  typer: Tidsrad[];
  summa: Tidsrad;
}

export interface Personrad {
  personId: string;
  namn: string;
  enhet: string | null;
  /** Om det är den som frågar. */
  jag: boolean;
  oppna: number;
  forsenade: number;
  avslutade: number;
  beslutade: number;
  median: number | null;
}

export interface Rapportarende {
  id: string;
  dnr: string;
  arendemening: string;
  status: Arendestatus;
  arendetyp: string | null;
  enhet: string | null;
  /** Bara den som frågar, och för en chef de som arbetar på hans enhet. */
  handlaggareNamn: string | null;
  registreratDatum: string;
  beslutatDatum: string | null;
  avslutatDatum: string | null;
  frist: string | null;
  sekretess: boolean;
}

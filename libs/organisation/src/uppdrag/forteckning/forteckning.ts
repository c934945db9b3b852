import type { Beslutsgrund } from '../andring/andring.js';
import type { Uppdragsroll } from '../uppdrag.js';

export const VAKANSSLAG = ['plats', 'ersattare', 'ordforande', 'vice'] as const;
/** Vad som saknas: en ledamot på en plats, ersättare, en ordförande eller någon vice ordförande. */
export type Vakansslag = (typeof VAKANSSLAG)[number];

export const KOMMANDESLAG = ['tilltrader', 'lamnar', 'reglemente'] as const;
/** Vad som ändras längre fram. */
export type Kommandeslag = (typeof KOMMANDESLAG)[number];

/** Ett uppdrag som det läses för förteckningen. Namnen är de som får visas. */
export interface Forteckningsrad {
  uppdragId: string;
  personId: string;
  namn: string;
  parti: string | null;
  roll: Uppdragsroll;
  plats: number | null;
  nr: number | null;
  fran: string;
  till: string | null;
  efter: { uppdragId: string; namn: string } | null;
  beslut: Beslutsgrund | null;
  kontakt: string[];
  skyddad: boolean;
  version: number;
}

/** Den som senast hade en plats. */
export interface SenastPaPlats {
  plats: number;
  uppdragId: string;
  namn: string;
  parti: string | null;
  till: string;
}

export interface Kommande {
  datum: string;
  slag: Kommandeslag;
  text: string;
  uppdragId: string | null;
}

export interface Innehavare extends Omit<Forteckningsrad, 'plats'> {
  uppdrag: string;
}

export interface Forteckningsplats {
  plats: number;
  parti: string | null;
  innehavare: Innehavare | null;
  kommentar: string | null;
}

export interface Partiersattare {
  parti: string;
  platser: number;
  inkallelseordning: string[];
  ersattare: Innehavare[];
  turordningsversion: number;
}

export interface Partibalansrad {
  parti: string;
  platser: number;
  tillsatta: number;
  ersattare: number;
}

export interface Vakans {
  slag: Vakansslag;
  text: string;
  plats: number | null;
  parti: string | null;
  efterUppdragId: string | null;
}

/** Det förteckningen görs av. */
export interface Forteckningsunderlag {
  rader: readonly Forteckningsrad[];
  senaste: readonly SenastPaPlats[];
  turordningsversioner: ReadonlyMap<string, number>;
  /** null när inget reglemente gäller den dagen: då är det bara känt vilka som finns. */
  regler: { platser: number; antalErsattare: number; inkallelseordning: Record<string, string[]> } | null;
}

export interface Forteckning {
  antalPlatser: number;
  tillsatta: number;
  platser: Forteckningsplats[];
  utanPlats: Innehavare[];
  ersattare: Partiersattare[];
  ovriga: Innehavare[];
  partibalans: Partibalansrad[];
  vakanser: Vakans[];
}

import type { Partsslag } from '../vy/domain/vy.typer.js';

export const PARTSROLLER = ['part', 'motpart', 'ombud', 'avsandare', 'berord'] as const;
export type Partsroll = (typeof PARTSROLLER)[number];

/** Det man skriver om en part. */
export interface Partsuppgifter {
  roll: Partsroll;
  slag: Partsslag;
  namn: string;
  /** Ärendets nummer hos parten. */
  derasDnr: string | null;
  epost: string | null;
  telefon: string | null;
  adress: string | null;
  skyddadePersonuppgifter: boolean;
  /** Namnet utelämnas ur det öppna diariet (OSL 5:2 andra stycket). */
  skyddad: boolean;
}

export type NyPart = Pick<Partsuppgifter, 'slag' | 'namn'> & Partial<Omit<Partsuppgifter, 'slag' | 'namn'>>;

/** En part som den ligger i diariet. */
export interface Arendepart extends Partsuppgifter {
  id: string;
  arendeId: string;
  borttagen: boolean;
  version: number;
}

/** Den vars namn bara den får se som får läsa det skyddade. */
export const arDoldPart = (part: Pick<Partsuppgifter, 'skyddad' | 'skyddadePersonuppgifter'>): boolean =>
  part.skyddad || part.skyddadePersonuppgifter;

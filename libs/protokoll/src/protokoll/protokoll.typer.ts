import type { BrevhuvudUnderlag, ParagrafUnderlag } from '#dokument';

export const DELSLAG = ['ordinarie', 'omedelbar', 'sekretess'] as const;
export type Delslag = (typeof DELSLAG)[number];
export const DELTILLSTAND = ['skrivs', 'klart_for_justering', 'hos_justerare', 'justerad'] as const;
export type Deltillstand = (typeof DELTILLSTAND)[number];

export interface Protokoll {
  id: string;
  namndId: string;
  sammantradeId: string;
  sekreterareNamn: string;
  sekreterareId: string | null;
  delarFordelade: boolean;
  version: number;
}

export interface Underskrift {
  personId: string;
  roll: 'ordforande' | 'justerare';
  datum: string;
  plats: string;
  paragrafer: number[];
}

export interface Tillkannagivande {
  id: string;
  nr: number;
  anslagsdatum: string;
  sistaOverklagandedag: string;
  tidigastNed: string;
  nedtasEnligtPapper: string | null;
  paragraferText: string | null;
  forvaringsplats: string;
  nedtagetDatum: string | null;
}

/** Det som en dels låsta text är gjord av; ändras aldrig, vad som än ändras runt den (DOMAN 8). */
export interface LastUnderlag {
  brevhuvud: Pick<BrevhuvudUnderlag, 'kommun' | 'organ' | 'forvaltning'>;
  paragrafer: ParagrafUnderlag[];
}

/** De §§ som skrivs under och tillkännages tillsammans. */
export interface Protokollsdel {
  id: string;
  protokollId: string;
  namndId: string;
  sammantradeId: string;
  ordning: number;
  slag: Delslag;
  tillstand: Deltillstand;
  paragrafer: number[];
  paragrafIder: string[];
  paragraferText: string | null;
  textSha256: string | null;
  pdfSha256: string | null;
  lastUnderlag: LastUnderlag | null;
  justeringsdatum: string | null;
  justeringsplats: string | null;
  version: number;
  underskrifter: Underskrift[];
  tillkannagivanden: Tillkannagivande[];
}

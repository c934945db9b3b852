import type { Datum, TjanstemanUnderlag, Underlagsgrund } from '../underlag/gemensamt.js';

/** En handling som begäran gäller. `lagrum` när den, eller delar av den, inte lämnas ut. */
export interface UtlamnandeHandling {
  /** "UAN/2026:12, handling 3: Ansökan om plats" */
  readonly vad: string;
  readonly bedomning: 'lamnas_ut' | 'maskas' | 'forbehall' | 'lamnas_inte_ut';
  readonly lagrum?: string;
  readonly forbehall?: string;
}

/** Beslutet att inte lämna ut en allmän handling, helt eller delvis, eller att lämna ut den med förbehåll. */
export interface UtlamnandebeslutUnderlag extends Underlagsgrund {
  /** "Begäran 2026:4" */
  readonly beteckning: string;
  /** Den som begärt handlingen; utelämnad när den som frågar är okänd. */
  readonly till?: readonly string[];
  readonly inkom: Datum;
  readonly beslutsdatum: Datum;
  readonly handlingar: readonly UtlamnandeHandling[];
  readonly skal: string;
  /** "Delegationsordningen punkt 1.7" */
  readonly delegation: string;
  readonly beslutande: TjanstemanUnderlag;
  /** "Kammarrätten i Stockholm" */
  readonly kammarratt: string;
}

/** Brevet som följer med det som lämnas ut. */
export interface FoljebrevUnderlag extends Underlagsgrund {
  readonly beteckning: string;
  readonly till?: readonly string[];
  readonly inkom: Datum;
  readonly datum: Datum;
  readonly handlingar: readonly UtlamnandeHandling[];
  /** "32 kronor enligt Taxa för kopior"; utelämnad när ingen avgift tas ut. */
  readonly avgift?: string;
  readonly handlaggare: TjanstemanUnderlag;
}

/** En fil utan egna sidor, en textfil eller ett mejl, satt som den lästes. */
export interface TextutskriftUnderlag extends Underlagsgrund {
  readonly filnamn: string;
  readonly datum: Datum;
  /** Avsändare, mottagare, ämne: det som står överst i ett mejl. */
  readonly huvud: readonly { readonly etikett: string; readonly rader: readonly string[] }[];
  readonly text: string;
}

import type { Datum, TjanstemanUnderlag, Underlagsgrund } from '../underlag/gemensamt.js';

/** Missivet: brevet som remissen går ut med. */
export interface MissivUnderlag extends Underlagsgrund {
  readonly dnr: string;
  readonly datum: Datum;
  readonly rubrik: string;
  /** Vad som frågas; styckena skiljs åt av en tom rad. */
  readonly fraga: string;
  /** De delar som instanserna ombeds ta ställning till. */
  readonly avsnitt: readonly string[];
  readonly sistaDag: Datum;
  readonly mottagare: readonly string[];
  readonly bilagor: readonly string[];
  readonly handlaggare: (TjanstemanUnderlag & { readonly telefon?: string; readonly epost?: string }) | null;
  /** Yttrandet hämtas in enligt 26 § förvaltningslagen. */
  readonly fl26: boolean;
  /** Minst en instans har en svarslänk i sitt mejl. */
  readonly svarslank: boolean;
}

/** En instans i sammanställningen. */
export interface Instansunderlag {
  readonly namn: string;
  /** "Svar 24 september", "Avstår", "Svar ej inkommet" */
  readonly lage: string;
  readonly hallning: string | null;
  /** En rad om svaret, av förvaltningen. */
  readonly innehall: string | null;
  /** Svarets egen text, när den har en. */
  readonly text: string | null;
  readonly avsnitt: readonly { readonly rubrik: string; readonly hallning: string; readonly text: string | null }[];
}

/** Hur svaren fördelar sig på en del. */
export interface Avsnittsunderlag {
  readonly rubrik: string;
  readonly tillstyrker: number;
  readonly andring: number;
  readonly avstyrker: number;
  readonly kommentar: string | null;
}

export interface SammanstallningUnderlag extends Underlagsgrund {
  readonly dnr: string;
  readonly datum: Datum;
  readonly rubrik: string;
  readonly sistaDag: Datum;
  readonly skickad: Datum | null;
  readonly fl26: boolean;
  readonly antal: {
    readonly tillfragade: number;
    readonly svar: number;
    readonly avstar: number;
    readonly saknas: number;
  };
  readonly slutsats: string | null;
  readonly avsnitt: readonly Avsnittsunderlag[];
  readonly instanser: readonly Instansunderlag[];
}

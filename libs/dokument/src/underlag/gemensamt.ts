import type { Vapen } from '../modell/dokument.js';

/** ISO date, YYYY-MM-DD. */
export type Datum = string;
/** HH:MM */
export type Klockslag = string;
/** §§ as in the facts file: "9", "9-12" or "9-10, 12-15". */
export type Paragrafomfang = string;

/** The nämnd's letterhead settings. */
export interface BrevhuvudUnderlag {
  readonly kommun: string;
  /** The body's name as it is written in a head: "Utbildnings- och arbetsmarknadsnämnden". */
  readonly organ: string;
  readonly forvaltning?: string;
  /** "#rrggbb", at least 7:1 against white; Klubba's own when left out. */
  readonly accentfarg?: string;
  readonly vapen?: Vapen;
  /** Foot of page 1 of letters: second and third column, under the kommun and its förvaltning in the first. */
  readonly adress?: { readonly post: readonly string[]; readonly kontakt: readonly string[] };
}

export interface PersonUnderlag {
  readonly namn: string;
  /** "S"; "-" for a politisk vilde; absent for a tjänsteman. */
  readonly parti?: string;
}

export interface TjanstemanUnderlag {
  readonly namn: string;
  /** "nämndsekreterare" */
  readonly titel: string;
}

export interface MoteUnderlag {
  readonly datum: Datum;
  readonly start: Klockslag;
  readonly slut?: Klockslag;
  readonly plats: string;
  readonly ajourneringar?: readonly { readonly fran: Klockslag; readonly till: Klockslag }[];
}

/** A decision tree by body (KONTRAKT 1: a list inside a point stands as further lines, "- " or "• " first). */
export interface BeslutsledUnderlag {
  readonly ingress?: string;
  readonly punkter: readonly string[];
  readonly led?: readonly BeslutsledUnderlag[];
}

export interface HandlingUnderlag {
  readonly typ:
    | 'tjansteskrivelse'
    | 'yttrande'
    | 'yrkande'
    | 'skrivelse'
    | 'rapport'
    | 'remiss'
    | 'protokollsutdrag'
    | 'bilaga'
    | 'ovrigt';
  readonly titel: string;
  readonly datum?: Datum;
}

/** What every underlag has. */
export interface Underlagsgrund {
  /** Instant of making, ISO in UTC, from the clock port. */
  readonly skapad: string;
  readonly brevhuvud: BrevhuvudUnderlag;
  /** Set while the document is a draft: "Version 3, 2026-02-20 kl. 14.05. Inte upprättad handling …" */
  readonly utkast?: string;
}

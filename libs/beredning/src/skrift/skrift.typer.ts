import type { Skriftinnehall } from '#dokument';

/** Hur ett steg kom till: i skrivytan, ur fälten i API:et, när en äldre lydelse togs tillbaka, eller ur ett godtaget förslag. */
export const STEGSLAG = ['skrivet', 'falt', 'aterstallt', 'forslag'] as const;
export type Stegslag = (typeof STEGSLAG)[number];

export const KOMMENTARSLAG = ['kommentar', 'forslag'] as const;
export type Kommentarslag = (typeof KOMMENTARSLAG)[number];

/** En kommentar är öppen eller klar. Ett förslag är öppet till den som skriver godtar eller avböjer det. */
export const KOMMENTARLAGE = ['oppen', 'klar', 'godtagen', 'avbojd'] as const;
export type Kommentarlage = (typeof KOMMENTARLAGE)[number];

/** Skriften så som den ligger: `version` är antalet steg som skrivits i den. */
export interface Lagradskrift {
  version: number;
  innehall: Skriftinnehall;
}

/** Ett steg som servern har tagit emot. `version` är skriftens efter steget. */
export interface Mottagetsteg {
  version: number;
  klient: string;
  klientnr: number;
  slag: Stegslag;
  kontoId: string | null;
  namn: string;
  tid: Date;
  steg: Record<string, unknown>;
}

/** Ett sammanhängande pass: samma person, samma slag, och aldrig längre uppehåll än `PASS_MINUTER`. */
export interface Skrivpass {
  franVersion: number;
  tillVersion: number;
  kontoId: string | null;
  namn: string;
  slag: Stegslag;
  borjade: Date;
  slutade: Date;
  antal: number;
}

export interface Kommentarsvar {
  id: string;
  kontoId: string | null;
  namn: string;
  tid: Date;
  text: string;
}

export interface Skriftkommentar {
  id: string;
  slag: Kommentarslag;
  /** Platserna i skriften vid den version som följer med i svaret; null när texten är borttagen. */
  fran: number | null;
  till: number | null;
  /** Texten som kommentaren gäller, så som den var när kommentaren skrevs. */
  citat: string;
  /** Texten är borttagen ur skriften; citatet står kvar. */
  borttagen: boolean;
  text: string;
  /** Ett förslags nya text; null för en kommentar. */
  ersattning: string | null;
  lage: Kommentarlage;
  kontoId: string | null;
  namn: string;
  tid: Date;
  avgjordAv: string | null;
  avgjordTid: Date | null;
  svar: Kommentarsvar[];
}

export interface Narvarande {
  klient: string;
  kontoId: string;
  namn: string;
  /** Var i texten hon står, vid den versionen av skriften; null när hon bara har den framme. */
  markor: Markor | null;
}

export interface Markor {
  version: number;
  plats: number;
}

/** Uppehållet som skiljer två skrivpass åt. */
export const PASS_MINUTER = 30;

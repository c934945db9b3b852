import type { Uppdragsroll } from '../uppdrag/uppdrag.js';

/** De blad en fil kan ha. Bladen läses i den ordningen: nämnden finns innan någon får uppdrag i den. */
export const BLADSLAG = ['namnder', 'reglementen', 'inkallelseordning', 'fortroendevalda', 'forvaltning'] as const;
export type Bladslag = (typeof BLADSLAG)[number];

/**
 * `komplettera` lägger till och ändrar bara det som står i filen. `hel_period` är hela den nya mandatperioden: de val som
 * gäller i nämnden slutar dagen före.
 */
export const IMPORTLAGEN = ['komplettera', 'hel_period'] as const;
export type Importlage = (typeof IMPORTLAGEN)[number];

export const IMPORTTILLSTAND = ['vantar', 'laser', 'last', 'olaslig', 'genomford', 'avbruten'] as const;
export type Importtillstand = (typeof IMPORTTILLSTAND)[number];

/** Vad en rad gör när omgången genomförs. */
export const RADLAGEN = ['ny', 'andras', 'avslutas', 'oforandrad', 'fel', 'borttagen'] as const;
export type Radlage = (typeof RADLAGEN)[number];

/** Var en omgång gäller: hela kommunen, eller bara en nämnd. */
export interface Importomfattning {
  kommunId: string;
  namndId: string | null;
}

/** En uppgift som blir en annan. Null är tomt eller, för skyddade uppgifter, dolt. */
export interface Faltandring {
  falt: string;
  rubrik: string;
  fran: string | null;
  till: string | null;
}

/** Ett sätt att rätta ett fel med ett tryck: det som då skickas i PATCH av raden. */
export interface Rattningsforslag {
  /** Knappens text: "Använd KD". */
  text: string;
  falt?: Record<string, string | null>;
  personId?: string;
  nyPerson?: true;
  borttagen?: true;
}

/** Ett fel i en rad: vad som är fel, och vad man gör åt det. */
export interface Radfel {
  blad: Bladslag;
  /** Radens nummer i filen, från 1; rubrikraden är den första. */
  rad: number;
  /** Null när felet gäller rubrikraden eller hela bladet. */
  radId: string | null;
  /** Kolumnens namn i API:t. */
  kolumn: string;
  /** Kolumnens rubrik i filen. */
  rubrik: string;
  /** "Rad 6: födelsedatumet 1987-13-02 finns inte." */
  text: string;
  /** "Skriv det som ÅÅÅÅ-MM-DD." */
  atgard: string;
  forslag: Rattningsforslag[];
}

/** En innehavare så som den visas före och efter. */
export interface Innehavare {
  personId: string | null;
  namn: string;
  parti: string | null;
  roll: Uppdragsroll;
}

export const PLATSLAGEN = ['fortsatter', 'ny_roll', 'ny_ledamot', 'ny_person', 'slutar', 'fel'] as const;
export type Platslage = (typeof PLATSLAGEN)[number];

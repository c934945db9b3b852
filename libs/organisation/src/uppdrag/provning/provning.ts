import type { Uppdragsroll } from '../uppdrag.js';

/** En plats att pröva; innehavaren saknas när platsen är tom. */
export interface Provplats {
  plats: number;
  /** null när ingen vet vems platsen är. */
  parti: string | null;
  innehavare: { personId: string; namn: string; roll: Uppdragsroll } | null;
}

export interface Proversattare {
  personId: string;
  namn: string;
  parti: string;
  /** Ordningen inom partiet. */
  nr: number;
}

/** Dagens organ och de som tänks vara borta. */
export interface Provunderlag {
  antalPlatser: number;
  platser: readonly Provplats[];
  ersattare: readonly Proversattare[];
  inkallelseordning: Readonly<Record<string, readonly string[]>>;
  /** Personernas id. */
  borta: ReadonlySet<string>;
  /** Per person-id; bara för att se vem som är äldst. */
  fodelsedatum: ReadonlyMap<string, string>;
}

export interface ProvadPerson {
  personId: string;
  namn: string;
  parti: string | null;
}

export interface ProvadPlats {
  plats: number;
  parti: string | null;
  ordinarie: ProvadPerson | null;
  tjanstgorande: ProvadPerson | null;
  andrad: boolean;
  skal: string | null;
}

export interface Provning {
  platser: ProvadPlats[];
  leder: (ProvadPerson & { skal: string }) | null;
  tjanstgor: number;
  kravs: number;
  beslutsfor: boolean;
  kvorumtext: string;
  balansRubbad: boolean;
  balanstext: string;
  balans: { parti: string; platser: number; tjanstgorande: number }[];
  overblivna: ProvadPerson[];
}

import type { IsoDatum, Veckodag } from '../kalender/datum.js';
import type { Dagrakning } from '../kallelse/kallelse.js';

/** En kolumn i planen. Den sista kolumnen är sammanträdet; de andra är hålltider före det, i ordning. */
export interface Plankolumn {
  readonly namn: string;
  readonly veckodag: Veckodag;
  /** Dagen får vara densamma som i kolumnen till vänster. */
  readonly samtidigt?: boolean | undefined;
  /** Dagen är sista dag för handlingar och får inte ligga efter sista dag för kallelse. */
  readonly handlingar?: boolean | undefined;
}

/** Ett sammanträde med sina hålltider; `avvikande` är de kolumner som medvetet ligger på en annan veckodag. */
export interface Planrad {
  readonly datum: ReadonlyMap<string, IsoDatum>;
  readonly avvikande: readonly string[];
}

/** En plan för sammanträden. */
export interface Sammantradesplan {
  readonly kallelsedagar: number;
  /** Hur reglementet räknar kallelsedagarna; kalenderdagar när inget annat sägs. */
  readonly rakning?: Dagrakning | undefined;
  readonly kolumner: readonly Plankolumn[];
  readonly rader: readonly Planrad[];
}

export type Plankod = 'HELGDAG' | 'VECKODAG' | 'OMARKT_ONODIGT' | 'ORDNING' | 'KALLELSE';

/** Var planen avviker: raden räknad från 1, kolumnens namn och vad som är fel. */
export interface Planavvikelse {
  readonly rad: number;
  readonly kolumn: string;
  readonly kod: Plankod;
}

import type { IsoDatum } from '../kalender/datum.js';
import type { Dagrakning } from '../kallelse/kallelse.js';
import type { Plankolumn, Planrad, Sammantradesplan } from '../sammantradesplan/plan.js';

/** Vilken i ordningen av månadens veckodagar: 1 är den första, −1 den sista. */
export type Ordinal = 1 | 2 | 3 | 4 | 5 | -1;

/** Sammanträden vissa veckodagar i månaden, med undantag för enskilda månader (1–12). */
export interface Manadsmonster {
  readonly slag: 'manad';
  readonly vilka: readonly Ordinal[];
  readonly undantag?: ReadonlyMap<number, readonly Ordinal[]>;
}

/** Sammanträden med ett visst antal veckor emellan, räknat från den första veckodagen till och med `fran`. */
export interface Veckomonster {
  readonly slag: 'veckor';
  readonly fran: IsoDatum;
  readonly mellanrum: number;
}

/**
 * Vart en dag flyttas som inte går att använda: närmast före eller efter, eller samma veckodag veckan före eller efter.
 * Finns ingen dag åt det hållet prövas det andra.
 */
export type Flyttning = 'fore' | 'efter' | 'veckaFore' | 'veckaEfter';

/** Så långt före sammanträdet ligger en hålltid: ett antal dagar, eller kolumnens veckodag ett antal veckor före. */
export type Avstand =
  | { readonly slag: 'dagar'; readonly antal: number; readonly rakning: Dagrakning }
  | { readonly slag: 'veckor'; readonly antal: number };

/** En hålltid före sammanträdet. */
export interface Halltid extends Plankolumn {
  readonly avstand: Avstand;
  /** Mönstrets flyttning när inget annat sägs. */
  readonly flyttning?: Flyttning | undefined;
}

/** Det mönster som ett års sammanträdesordning görs av. */
export interface Ordningsmonster {
  readonly ar: number;
  readonly kallelsedagar: number;
  readonly rakning?: Dagrakning | undefined;
  /** Hålltiderna i den ordning de ska ske. */
  readonly halltider: readonly Halltid[];
  readonly sammantrade: Plankolumn & { readonly monster: Manadsmonster | Veckomonster };
  readonly manaderUtan: readonly number[];
  /** Dagar som inte får användas: partikongresser, skollov, fullmäktiges dagar. */
  readonly undvik: readonly IsoDatum[];
  readonly flyttning: Flyttning;
}

/** En rad med sitt nummer i året, från 1. */
export interface Ordningsrad extends Planrad {
  readonly nr: number;
}

/** Ett års sammanträdesordning, att pröva, justera för hand och anta genom beslut. */
export interface Sammantradesordning extends Sammantradesplan {
  readonly rader: readonly Ordningsrad[];
}

import type { Dagrakning, IsoDatum, Veckodag } from '#regelverk';
import type { Sammantradestillstand } from '../sammantrade/sammantrade.typer.js';
import type { Krets } from './domain/krets.js';
import type { Monsterunderlag } from './domain/monsterunderlag.js';

export const ORDNINGSTILLSTAND = ['utkast', 'antagen', 'ersatt'] as const;
export type Ordningstillstand = (typeof ORDNINGSTILLSTAND)[number];

/** En hålltid, eller sammanträdet som är den sista kolumnen. Klockslag som `HH:MM`. */
export interface Halltidskolumn {
  /** Densamma i alla versioner av ordningen. */
  nyckel: string;
  namn: string;
  veckodag: Veckodag;
  samtidigt: boolean;
  handlingar: boolean;
  klockslag: string | null;
  krets: Krets[];
}

/** Ett sammanträde med sina hålltider; `datum` per kolumnens namn. */
export interface Motesrad {
  /** Densamma i alla versioner av ordningen. */
  nyckel: string;
  datum: Record<string, IsoDatum>;
  avvikande: string[];
  start: string;
  plats: string;
  sammantradeId: string | null;
}

/** Det som ändras i ett utkast. Raderna står i tidsordning och är numrerade från 1. */
export interface Ordningsinnehall {
  kolumner: Halltidskolumn[];
  rader: Motesrad[];
}

export interface Ordningshuvud {
  id: string;
  namndId: string;
  ar: number;
  /** Version inom året, från 1. */
  nr: number;
  tillstand: Ordningstillstand;
  kallelsedagar: number;
  rakning: Dagrakning;
  /** Mönstret som ordningen gjordes av; null för en som lagts in rad för rad. */
  monster: Monsterunderlag | null;
  ersatterId: string | null;
  rattelseSkal: string | null;
  antagenParagrafId: string | null;
  antagenParagrafNr: number | null;
  antagenDatum: IsoDatum | null;
  /** När antagandet antecknades. */
  antagenTid: Date | null;
  version: number;
}

export interface Sammantradesordning extends Ordningshuvud, Ordningsinnehall {}

/** En ordning i listan över nämndens ordningar. */
export interface Ordningslistrad extends Pick<
  Ordningshuvud,
  'id' | 'ar' | 'nr' | 'tillstand' | 'ersatterId' | 'antagenParagrafNr' | 'antagenDatum' | 'version'
> {
  antalSammantraden: number;
  forstaSammantrade: IsoDatum | null;
  sistaSammantrade: IsoDatum | null;
}

/** Sammanträdet bakom en rad, som det står nu. */
export interface Radsammantrade {
  id: string;
  datum: IsoDatum;
  start: string;
  slut: string | null;
  plats: string;
  tillstand: Sammantradestillstand;
  sekreterareId: string | null;
  version: number;
}

/** Beslutet som en ordning antas genom. */
export interface Antagandebeslut {
  paragrafId: string;
  nr: number;
  datum: IsoDatum;
  tillstand: string;
  utfall: string | null;
}

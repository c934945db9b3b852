import type { Atgard, Varningskod } from '../delegationsbeslut.typer.js';
import type { Radspar } from '../../delegationsordning/delegationsordning.typer.js';
import type { Rattspunkt } from './beslutanderatt.js';
import type { Rollunderlag } from './innehav.js';

/** Det i en rad som prövas. */
export interface Provrad {
  id: string;
  enhetId: string;
  manadFran: string;
  manad: string;
  datumText: string | null;
  fran: string | null;
  till: string | null;
  datumlage: 'tomt' | 'last' | 'felskrivet' | 'olasligt';
  punktText: string | null;
  punktNorm: string | null;
  spar: Radspar;
  dnrText: string | null;
  dnrKod: string | null;
  dnrAr: number | null;
  dnrFran: number | null;
  dnrTill: number | null;
  delegatPersonId: string | null;
  delegatText: string | null;
  /** Varför radens ärende inte får avgöras på delegation (KL 6:38), eller null. */
  delegationshinder: string | null;
  medgivet: readonly { kod: string; skal: string; av: string; tid: string }[];
}

/** Allt som en rad prövas mot. */
export interface Provunderlag {
  idag: string;
  enhet: { namn: string; kod: string | null };
  /** Ordningen som gällde beslutets dag: punkterna efter nummer; null när ingen gällde. */
  punkter: ReadonlyMap<string, Rattspunkt> | null;
  roller: Rollunderlag;
  namn: ReadonlyMap<string, string>;
  /** Månader vars lista enheten har lämnat in. */
  inlamnade: ReadonlySet<string>;
  /** Andra rader som bär samma nummer. */
  sammaNummer: readonly { enhetId: string; enhet: string; manad: string; rad: number }[];
  /** Punkten som samma slag av beslut annars har. */
  annanPunkt: string | null;
}

export type Lagg = (
  kod: Varningskod,
  text: string,
  val?: { atgarder?: Atgard[]; upplysning?: boolean; medges?: boolean },
) => void;

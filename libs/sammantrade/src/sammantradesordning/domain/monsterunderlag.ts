import type { Dagrakning, Flyttning, IsoDatum, Ordinal, Veckodag } from '#regelverk';
import type { Krets } from './krets.js';

/** En kolumn som den anges. */
export interface Kolumnunderlag {
  namn: string;
  veckodag: Veckodag;
  samtidigt?: boolean | undefined;
  handlingar?: boolean | undefined;
  klockslag?: string | null | undefined;
  krets?: Krets[] | undefined;
}

export interface Avstandsunderlag {
  slag: 'dagar' | 'veckor';
  antal: number;
  rakning?: Dagrakning | undefined;
}

export interface Halltidsunderlag extends Kolumnunderlag {
  avstand: Avstandsunderlag;
  flyttning?: Flyttning | undefined;
}

export interface Monstret {
  slag: 'manad' | 'veckor';
  vilka?: Ordinal[] | undefined;
  undantag?: { manad: number; vilka: Ordinal[] }[] | undefined;
  fran?: IsoDatum | undefined;
  mellanrum?: number | undefined;
}

/** Mönstret som det anges och sparas. */
export interface Monsterunderlag {
  halltider: Halltidsunderlag[];
  sammantrade: Kolumnunderlag & { monster: Monstret };
  manaderUtan?: number[] | undefined;
  undvik?: IsoDatum[] | undefined;
  flyttning?: Flyttning | undefined;
}

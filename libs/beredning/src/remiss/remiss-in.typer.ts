export const REMISS_IN_LAGEN = ['oppen', 'besvarad', 'avstatt'] as const;
export type RemissInLage = (typeof REMISS_IN_LAGEN)[number];
export const AVGORS_AV = ['namnd', 'delegation'] as const;
export type AvgorsAv = (typeof AVGORS_AV)[number];

export interface NyRemissIn {
  avsandare?: string | null;
  derasDnr?: string | null;
  fraga?: string | null;
  sistaDag: string;
  avgorsAv: AvgorsAv;
  ansvarigPersonId?: string | null;
}

export interface RemissInForlangning {
  franDag: string;
  tillDag: string;
  handlingId: string | null;
  skal: string | null;
  av: string;
  tid: Date;
}

/** En remiss som nämnden har fått. Har ärendet eller handlingen sekretess är orden null för den utan insyn. */
export interface RemissIn {
  id: string;
  namndId: string;
  arendeId: string;
  dnr: string;
  arendemening: string;
  handlingId: string;
  avsandare: string | null;
  derasDnr: string | null;
  fraga: string | null;
  sistaDag: string;
  avgorsAv: AvgorsAv;
  ansvarigPersonId: string | null;
  ansvarigNamn: string | null;
  skrivelseId: string | null;
  skrivelseRubrik: string | null;
  franInstansId: string | null;
  lage: RemissInLage;
  svarshandlingId: string | null;
  svaradDag: string | null;
  avstattSkal: string | null;
  sekretess: boolean;
  forsenad: boolean;
  /** Svaret gick efter sista dagen. */
  sent: boolean;
  version: number;
  forlangningar: RemissInForlangning[];
}

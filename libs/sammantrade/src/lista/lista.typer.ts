export const PUNKTTYPER = ['beslut', 'information', 'anmalan', 'delegation', 'formalia', 'val', 'anstallning'] as const;
export type Punkttyp = (typeof PUNKTTYPER)[number];

/** Förslag till beslut som ett träd av instanser, som i skrivelsen. */
export interface Beslutsled {
  ingress?: string;
  punkter: string[];
  led?: Beslutsled[];
}

export interface Punktinnehall {
  titel: string;
  arendeId: string | null;
  typ: Punkttyp;
  oppen?: boolean;
  foredragande?: string | null;
  tidFran?: string | null;
  tidTill?: string | null;
  sammanfattning?: string | null;
  beslutsforslag?: Beslutsled[];
  /** Handlingarna i valda versioner, i ordning. */
  handlingar?: { versionId: string; utelamnad?: boolean }[];
}

export interface Punkt {
  id: string;
  /** Samma i alla versioner av listan. */
  nyckel: string;
  ordning: number;
  titel: string;
  arendeId: string | null;
  /** Det offentliga: dnr och ärendemening. */
  dnr: string | null;
  typ: Punkttyp;
  oppen: boolean;
  /** Ärendet har sekretess, angiven eller under prövning. */
  sekretess: boolean;
  foredragande: string | null;
  tidFran: string | null;
  tidTill: string | null;
  sammanfattning: string | null;
  beslutsforslag: Beslutsled[];
  utgar: boolean;
  handlingar: {
    handlingId: string;
    versionId: string;
    versionNr: number;
    typ: string;
    titel: string;
    datum: string | null;
    sekretess: boolean;
    utelamnad: boolean;
    filer: { id: string; filnamn: string; mediatyp: string; storlek: number }[];
  }[];
}

export interface Foredragningslista {
  id: string;
  sammantradeId: string;
  nr: number;
  fryst: boolean;
  frislappt: boolean;
  version: number;
  punkter: Punkt[];
}

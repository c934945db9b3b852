export const PAKETSLAG = ['hela', 'utan_sekretess', 'egen'] as const;
export type Paketslag = (typeof PAKETSLAG)[number];
export const PAKETFORMAT = ['pdf', 'zip'] as const;
export type Paketformat = (typeof PAKETFORMAT)[number];
export const PAKETTILLSTAND = ['vantar', 'pagar', 'klar', 'misslyckad'] as const;
export type Pakettillstand = (typeof PAKETTILLSTAND)[number];

/** Vad som ska vara med. */
export interface Paketurval {
  slag: Paketslag;
  format: Paketformat;
  /** Nycklarna till de valda punkterna; null är hela listan. */
  punkter: string[] | null;
}

export interface Paket extends Paketurval {
  id: string;
  namndId: string;
  sammantradeId: string;
  listaId: string;
  listaNr: number;
  listaVersion: number;
  hash: string;
  kontoId: string;
  personId: string | null;
  stark: boolean;
  personligt: boolean;
  hemlig: boolean;
  tillstand: Pakettillstand;
  filerKlara: number;
  filer: number;
  sidorKlara: number;
  sidor: number;
  /** Filer som har ett blad i stället för sina sidor, och varför. */
  ersatta: { filnamn: string; skal: string }[];
  filnamn: string;
  storlek: number | null;
  fel: string | null;
  bestalltTid: Date;
  klarTid: Date | null;
  /** Listan har ändrats sedan dess, eller har en nyare version. */
  inaktuellt: boolean;
}

/** Den som paketet görs för. */
export interface Paketlasare {
  kontoId: string;
  personId: string | null;
}

export const KALLELSESLAG = ['kallelse', 'tillagg', 'installt'] as const;
export type Kallelseslag = (typeof KALLELSESLAG)[number];
export const KALLELSESVAR = ['kommer', 'distans', 'forhinder'] as const;
export type Kallelsesvar = (typeof KALLELSESVAR)[number];

export interface Kallelse {
  id: string;
  namndId: string;
  sammantradeId: string;
  listaId: string;
  slag: Kallelseslag;
  nr: number;
  senast: string;
  tillkomDatum: string;
  senSkal: string | null;
  utskickId: string | null;
}

/** En mottagares rad i liggaren: hur mejlet gick och vad som svarades. Att någon öppnat brevet följs inte. */
export interface Liggarmottagare {
  personId: string;
  namn: string;
  tillstand: string;
  varitOviss: boolean;
  antalSandningar: number;
  smtpSvar: string | null;
  orsak: string | null;
  svar: Kallelsesvar | null;
  svaratTid: Date | null;
}

/** En kallelse med hur det gick för dess brev. */
export interface Kallelselage extends Kallelse {
  listaNr: number;
  mottagare: number;
  skickade: number;
  /** Kom inte fram: misslyckade och studsade. */
  kommerInteFram: number;
  /** Ovissa nu, och de som någon gång varit det. */
  ovissa: number;
  varitOvissa: number;
}

/** Hur svaret kom: genom länken i brevet, av den inloggade själv, eller antecknat av sekreteraren. */
export const SVARSSATT = ['lank', 'inloggad', 'sekreterare'] as const;
export type Svarssatt = (typeof SVARSSATT)[number];

export type Kallelseslag = 'kallelse' | 'tillagg' | 'installt';
export type Kallelsesvar = 'kommer' | 'distans' | 'forhinder';

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

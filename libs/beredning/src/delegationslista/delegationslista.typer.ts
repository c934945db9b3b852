import type { Radspar } from '../delegationsordning/delegationsordning.typer.js';

/** När nämndens enheter ska lämna sina listor, när de påminns, och vem som får besluta när det brådskar. */
export interface Listregler {
  /** Dagen i nästa månad, 1–28. */
  dag: number;
  /** `HH:MM` */
  klockan: string;
  /** Infaller dagen på en helgdag eller lördag gäller nästa vardag. */
  nastaVardag: boolean;
  /** Dagar före och efter sista dagen; null: ingen påminnelse. */
  paminnFore: number | null;
  paminnEfter: number | null;
  /** Första månaden som listor väntas för, `ÅÅÅÅ-MM`; null: ingen lista saknas. */
  franManad: string | null;
  /** Nämndens beslut om att ordföranden eller en utsedd ledamot får besluta i brådskande ärenden (KL 6:39). */
  bradskandeGenom: string | null;
  /** Den utsedda; null: ordföranden. */
  bradskandePersonId: string | null;
  /** Tiden som den utsedda är utsedd för; null är utan gräns. */
  bradskandeFran: string | null;
  bradskandeTill: string | null;
  /** 0 när nämnden inte har ställt in något. */
  version: number;
}

export const FORVALDA_LISTREGLER: Listregler = {
  dag: 2,
  klockan: '12:00',
  nastaVardag: true,
  paminnFore: 3,
  paminnEfter: 1,
  franManad: null,
  bradskandeGenom: null,
  bradskandePersonId: null,
  bradskandeFran: null,
  bradskandeTill: null,
  version: 0,
};

export const LISTLAGEN = ['inlamnad', 'oppnad'] as const;
export type Listlage = (typeof LISTLAGEN)[number];

/** Var listan är anmäld, och dagarna som följer av det protokollets anslag. */
export interface Anmald {
  paragraf: number;
  sammantradesdag: string;
  tillkannagiven: string | null;
  sistaOverklagandedag: string | null;
}

/** En lista som har lämnats in. */
export interface Delegationslista {
  id: string;
  namndId: string;
  enhetId: string;
  enhet: string;
  manadFran: string;
  manad: string;
  lage: Listlage;
  /** Inget beslut att anmäla. */
  inget: boolean;
  omgang: number;
  /** Sista tiden, `ÅÅÅÅ-MM-DDTHH:MM` svensk tid. */
  senast: string;
  /** Den första inlämningen: den avgör om listan kom i tid. */
  forstaTid: Date;
  inlamnadTid: Date;
  inlamnadAvId: string | null;
  inlamnadAv: string;
  /** Rader och beslut som anmäls. */
  rader: number;
  beslut: number;
  handlingId: string | null;
  /** Den omgång som handlingen visar. */
  framstalldOmgang: number | null;
  oppnadSkal: string | null;
  anmald: Anmald | null;
  version: number;
}

/** Hur många rader som följer varje spår. */
export type Sparantal = Record<Radspar, number>;

/** En enhet som lämnar listor. */
export interface Listenhet {
  enhetId: string;
  namn: string;
  chefId: string | null;
  chef: string | null;
  fran: string | null;
  till: string | null;
}

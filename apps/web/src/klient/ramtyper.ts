/** En träff i Sök eller gör. */
interface Traff {
  slag: string;
  id: string;
  namndId: string;
  namnd: string;
  beteckning: string;
  titel: string;
  markerat: number[][];
  sida: string | null;
  lank: string;
}

export interface Soksvar {
  q: string;
  grupper: { slag: string; rubrik: string; traffar: Traff[] }[];
}

interface Rad {
  namndId: string;
  namnd: string;
  lank: string;
}
interface Dag {
  dag: string;
  dagarKvar: number;
}
interface Frist extends Dag {
  vad: string;
  sammantradeId: string;
  sammantradesdag: string;
}

export interface Nastasteg extends Rad, Dag {
  sammantradeId: string;
  sammantradesdag: string;
  steg: string;
  text: string;
  antalHinder: number;
}
export interface Starthinder extends Rad {
  kod: string;
  sammantradeId: string;
  sammantradesdag: string;
  steg: string;
  rubrik: string;
  text: string;
  punkt: number | null;
  dnr: string | null;
  hos: { personId: string; namn: string } | null;
  sedan: string | null;
  bot: { text: string; lank: string };
}
export interface Startsammantrade extends Rad {
  sammantradeId: string;
  datum: string;
  start: string;
  plats: string;
  tillstand: string;
  anmarkning: string | null;
  kedja: {
    sida: string;
    rubrik: string;
    lage: 'gjort' | 'pagar' | 'hinder' | 'kommer' | 'utgar';
    nar: string;
    lank: string;
  }[];
}
interface Halltid extends Rad, Dag {
  sammantradeId: string;
  sammantradesdag: string;
  namn: string;
  klockslag: string | null;
}
interface Ofardigt extends Rad {
  mottagareId: string;
  personId: string;
  namn: string;
  adress: string | null;
  tillstand: 'misslyckad' | 'studsad' | 'oviss';
  orsak: string | null;
  sedan: string;
  vad: string;
}
interface Protokollsrad extends Rad, Dag {
  sammantradeId: string;
  sammantradesdag: string;
  delId: string | null;
  slag: 'ordinarie' | 'omedelbar' | 'sekretess' | null;
  tillstand: 'skrivs' | 'klart_for_justering' | 'hos_justerare';
  paragrafer: string;
  vantarPa: string[];
  sedan: string | null;
}
interface Anslagsrad extends Rad, Dag {
  sammantradeId: string;
  sammantradesdag: string;
  delId: string;
  paragrafer: string;
  lage: 'ska_upp' | 'uppe' | 'far_tas_ned';
}
interface Skrivelserad extends Rad {
  skrivelseId: string;
  rubrik: string;
  dnr: string | null;
  arendeId: string | null;
  tillstand: 'utkast' | 'granskning' | 'godkand';
  vantarPa: string | null;
  sedan: string | null;
  aterlamnadSkal: string | null;
  frist: Frist | null;
}
interface Arenderad extends Rad {
  arendeId: string;
  dnr: string;
  arendemening: string;
  status: string;
  frist: Frist | null;
}
export interface Kallelserad extends Rad {
  sammantradeId: string;
  datum: string;
  start: string;
  plats: string;
  dagarKvar: number;
  tillstand: string;
  kallad: boolean;
  oppet: boolean;
  distans: boolean;
  svar: 'kommer' | 'distans' | 'forhinder' | null;
  svarTid: string | null;
  justerasSenast: string;
}
interface Justerarad extends Rad, Dag {
  sammantradeId: string;
  sammantradesdag: string;
  delId: string;
  paragrafer: string;
  roll: 'ordforande' | 'justerare';
  sedan: string;
}
interface Nyrad extends Rad {
  slag: 'kallelse' | 'tillagg' | 'installt' | 'protokoll';
  text: string;
  datum: string;
  sammantradeId: string;
}
interface Drift {
  halsa: { namn: string; frisk: boolean; text: string | null }[];
  jobb: {
    antal: number;
    rader: { id: string; jobb: string; fel: string | null; forsok: number; tid: string; namndId: string | null }[];
  };
  konton: { antal: number; rader: { kontoId: string; namn: string; inloggningsnamn: string }[] };
}

/** Vad varje del av Start svarar. */
export interface Delsvar {
  hinder: { rubrik: string; steg: Nastasteg[]; hinder: Starthinder[] };
  sammantraden: { rader: Startsammantrade[] };
  halltider: { rader: Halltid[] };
  utskick: { antal: number; rader: Ofardigt[] };
  protokoll: { rader: Protokollsrad[] };
  anslag: { rader: Anslagsrad[] };
  skrivelser: { rader: Skrivelserad[] };
  godkannande: { rader: Skrivelserad[] };
  arenden: { antal: number; rader: Arenderad[] };
  kallelser: { rader: Kallelserad[] };
  justera: { rader: Justerarad[] };
  nytt: { rader: Nyrad[] };
  drift: Drift;
}

export type Del = keyof Delsvar;

export interface Startsvar {
  idag: string;
  vecka: number;
  namnder: { namndId: string; namn: string }[];
  delar: Del[];
}

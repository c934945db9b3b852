import type { Provningsform } from '#diarium';
import type { Punkttyp } from '../lista/lista.typer.js';
import type { Justerareval, Narvaro, Ordforandeskapspost } from '../narvaro/narvaro.typer.js';
import type { Meningsslag, Utfall, Yrkandetyp } from '../paragraf/paragraf.typer.js';
import type { Sammantrade } from '../sammantrade/sammantrade.typer.js';

/** En öppen omröstning som den hölls; namnen är personid i den ordning de skrevs. */
export interface OppenRostning {
  id: string;
  sluten: false;
  ja: string[];
  nej: string[];
  avstar: string[];
  jaInnebar: string;
  nejInnebar: string;
  utfall: string;
  utslagsrost: boolean;
}

/** En sluten omröstning: bara antal (KL 5:54). */
export interface SlutenRostning {
  id: string;
  sluten: true;
  roster: { alternativ: string; antal: number }[];
  blanka: number | null;
  lottning: string | null;
  utfall: string;
}

export interface Paragraffakta {
  id: string;
  nr: number;
  titel: string;
  arendeId: string | null;
  dnr: string | null;
  typ: Punkttyp;
  tillstand: string;
  utfall: Utfall | null;
  oppen: boolean;
  provningsform: Provningsform;
  sekretessLagrum: string | null;
  /** Ärendet har sekretess, angiven eller under prövning. */
  sekretess: boolean;
  beslut: string[];
  sammanfattning: string | null;
  tabeller: string[][][];
  propositionsordning: string | null;
  omedelbarJustering: boolean;
  expedieras: string[];
  tjanstgorande: { personId: string; forPersonId: string | null }[];
  ordforandeId: string;
  jav: string[];
  deltarInte: string[];
  yrkanden: { id: string; typ: Yrkandetyp; text: string | null; av: string[] }[];
  omrostningar: (OppenRostning | SlutenRostning)[];
  meningar: { id: string; slag: Meningsslag; text: string; av: { personId: string | null; parti: string | null }[] }[];
  handlingar: { handlingId: string; typ: string; titel: string; datum: string | null }[];
  version: number;
}

/** Allt om ett sammanträde, läst ur databasen. Dokumenten och resultaten görs av detta och av inget annat. */
export interface Motesfakta {
  sammantrade: Sammantrade;
  narvaro: Narvaro[];
  justerare: Justerareval[];
  ordforandeskap: Ordforandeskapspost[];
  paragrafer: Paragraffakta[];
  /** Namn på var och en som nämns: som de skrevs i uppropet, annars personens namn. */
  namn: Map<string, string>;
}

import type { Handlingstyp, Riktning } from '../handling/handling.typer.js';

/** Vem postlistan är till för: den som arbetar i nämnden, den som frågar (OSL 5:2), eller webben. */
export const POSTLISTEVYER = ['intern', 'offentlig', 'webb'] as const;
export type Postlistevy = (typeof POSTLISTEVYER)[number];

/** Det som står i en postlista. Arbetsmaterial är ingen allmän handling och står aldrig där (TF 2:12). */
export const POSTRIKTNINGAR = ['inkommen', 'utgaende', 'upprattad'] as const satisfies readonly Riktning[];
export type Postriktning = (typeof POSTRIKTNINGAR)[number];

export interface Postfilter {
  fran: string;
  till: string;
  riktning?: Postriktning;
  enhet?: string;
  arendetyp?: string;
}

/** En rad som den visas i den valda vyn. Det som vyn inte får säga är null. */
export interface Postrad {
  id: string;
  arendeId: string | null;
  registreradDatum: string;
  datum: string | null;
  riktning: Postriktning;
  typ: Handlingstyp;
  dnr: string | null;
  nr: number | null;
  titel: string;
  arendemening: string | null;
  avsandare: string | null;
  mottagare: string | null;
  arendetyp: string | null;
  enhet: string | null;
  sekretess: boolean;
  makulerad: boolean;
}

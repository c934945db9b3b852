import type { Radspar } from '../delegationsordning/delegationsordning.typer.js';

/** Det som en rad kan varnas för. */
export const VARNINGSKODER = [
  'DATUM_SAKNAS',
  'DATUM_FELSKRIVET',
  'DATUM_OLASLIGT',
  'FRAMTIDA',
  'ANNAN_MANAD',
  'PUNKT_SAKNAS',
  'OKAND_PUNKT',
  'ORDNING_SAKNAS',
  'DUBBEL_KODNING',
  'DELEGAT_SAKNAS',
  'DELEGAT_OKAND',
  'DELEGAT_UTAN_ROLL',
  'ANNAT_AR',
  'NUMMER_TVA_GANGER',
  'NUMMER_I_ANNAN_ENHET',
  'NUMMER_OLASLIGT',
  'DELEGERAS_INTE',
] as const;
export type Varningskod = (typeof VARNINGSKODER)[number];

/** Det som lagar en varning: fälten som sätts, och knappens ord. */
export interface Atgard {
  ord: string;
  satt: {
    datum?: string;
    manad?: string;
    punkt?: string;
    dnr?: string;
    delegatPersonId?: string;
    spar?: Radspar;
  };
}

export interface Radvarning {
  kod: Varningskod;
  /** Meningen under raden. */
  text: string;
  /** `hinder` ska lagas eller medges innan listan lämnas in; `upplysning` hindrar inget. */
  niva: 'hinder' | 'upplysning';
  atgarder: Atgard[];
  /** Varningen kan medges med skäl. */
  kanMedges: boolean;
  /** Skälet, när någon har medgett den. */
  medgiven: { skal: string; av: string; tid: string } | null;
}

/** En rad som den visas för en läsare. Skyddad text är null för den som inte får se den. */
export interface Beslutsrad {
  id: string;
  namndId: string;
  enhetId: string;
  enhet: string;
  manadFran: string;
  manad: string;
  /** Radens nummer i månadens lista, från 1. */
  rad: number;
  datumText: string | null;
  fran: string | null;
  till: string | null;
  punktText: string | null;
  punktNorm: string | null;
  beslut: string | null;
  antal: number;
  dnr: string | null;
  delegatPersonId: string | null;
  delegat: string | null;
  delegatTitel: string | null;
  spar: Radspar;
  /** Dagen då en part först underrättades. */
  partUnderrattad: string | null;
  /** Ärendet som beslutet hör till. */
  arende: { id: string; dnr: string } | null;
  /** Beslutsdokumentet. */
  skrivelseId: string | null;
  sekretess: boolean;
  sekretessLagrum: string | null;
  underProvning: boolean;
  /** Läsaren ser det skyddade. */
  synlig: boolean;
  listaId: string | null;
  version: number;
  varningar: Radvarning[];
}

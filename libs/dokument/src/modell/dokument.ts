import type { Block } from './block.js';

export type Dokumenttyp =
  | 'utlamnandebeslut'
  | 'foljebrev'
  | 'textutskrift'
  | 'missiv'
  | 'sammanstallning'
  | 'ebrev'
  | 'kallelse'
  | 'tillagg'
  | 'protokoll'
  | 'protokollsdel'
  | 'utdrag'
  | 'anslag'
  | 'postlista'
  | 'tjansteskrivelse'
  | 'tjansteutlatande'
  | 'yttrande'
  | 'ordforandeskrivelse'
  | 'remissmissiv'
  | 'delegationsbeslut'
  | 'delegationslista'
  | 'delegatprotokoll'
  | 'sammantradesplan'
  | 'rapport'
  | 'handlingspaket'
  | 'arendeblad'
  | 'reglemente';

/** Properties of the file, and the text of its window title. */
export interface Egenskaper {
  /** Reads like a sentence: "Protokoll 2026-03-12, utbildnings- och arbetsmarknadsnämnden". */
  readonly titel: string;
  readonly typ: Dokumenttyp;
  readonly kommun: string;
  readonly organ: string;
  readonly dnr?: string;
  /** The date in the letterhead, ISO. */
  readonly datum: string;
  /** Instant of making, ISO in UTC ("2026-03-19T14:10:00Z"), from the clock port. Same instant and facts, same bytes. */
  readonly skapad: string;
  readonly sprak: 'sv-SE';
  /** sha256 (hex) over the canonical JSON of the underlag. */
  readonly faktahash: string;
  readonly nyckelord: readonly string[];
  readonly beskrivning?: string;
}

/** Coat of arms: file content in base64 and what it shows, for one who does not see it. */
export interface Vapen {
  readonly format: 'svg' | 'png';
  readonly base64: string;
  readonly alt: string;
}

/** Top of page 1, in the body so that it is read aloud. `hoger` are the lines under the document type: date · Dnr, §§ or Utskick. */
export interface Brevhuvud {
  readonly kommun: string;
  readonly avsandare: string;
  readonly dokumenttyp: string;
  readonly hoger: readonly string[];
  readonly vapen?: Vapen;
}

/** Head of page 2 on: kommun · avsandare, and under it one line ("Protokoll · 2026-03-12"). The page number "Sida 2 (5)" is the renderer's. */
export interface LopandeHuvud {
  readonly kommun: string;
  readonly avsandare: string;
  readonly rad: string;
}

/** Foot of page 1 of letters: three columns of lines; the first line of the first column is strong. */
export interface Adressfot {
  readonly kolumner: readonly (readonly string[])[];
}

export interface Utseende {
  /** "#1d4d3c": the kommun's, at least 7:1 against white. */
  readonly accentfarg: string;
}

/**
 * A finished document as a plain JSON tree, independent of format. Renderers (PDF, DOCX, HTML) add looks, never words.
 * All words stand in the order in which they are to be read.
 */
export interface Dokument {
  readonly schema: 'klubba.dokument/1';
  readonly egenskaper: Egenskaper;
  readonly utseende: Utseende;
  readonly brevhuvud: Brevhuvud;
  readonly lopandeHuvud: LopandeHuvud;
  readonly adressfot?: Adressfot;
  /** Sentence after "Utkast." when the document is a draft; the running heads say UTKAST too. */
  readonly utkast?: string;
  readonly block: readonly Block[];
}

import type { Skriftinnehall, Skriftnod } from '../skrift/typer.js';
import type { Wordbild } from './paket.js';

/** Något som lästes på ett annat sätt än det stod, och var. */
export interface Wordforstatt {
  readonly vad: string;
  readonly varifran: string;
}

/** Text som inte gick att placera: den följer med tills någon har sagt var den ska stå. */
export interface Wordkvar {
  readonly text: string;
  readonly plats: string;
}

/** Uppgifterna runt texten. Det som inte stod i filen är null eller tomt. */
export interface Wordfalt {
  readonly dokumenttyp: string | null;
  readonly dnr: string | null;
  /** ISO. */
  readonly datum: string | null;
  readonly handlaggare: string | null;
  readonly adressat: string | null;
  readonly forvaltning: string | null;
  readonly undertecknare: readonly { readonly namn: string; readonly titel: string }[];
  readonly bilagor: readonly string[];
  readonly expedieras: readonly string[];
}

/** Skrivelsen och versionen som en fil från Klubba skrevs ur. */
export interface Wordursprung {
  readonly skrivelseId: string;
  /** Skriftens version. */
  readonly version: number;
}

export interface Lastword {
  readonly falt: Wordfalt;
  readonly skrift: Skriftinnehall;
  readonly bilder: readonly Wordbild[];
  readonly forstatt: readonly Wordforstatt[];
  readonly kvar: readonly Wordkvar[];
  readonly ursprung: Wordursprung | null;
}

/** Ett stycke i filen, läst. */
export interface Wordstycke {
  readonly typ: 'stycke';
  readonly plats: string;
  /** Formatets namn med små bokstäver. */
  readonly stil: string;
  readonly niva: number | null;
  readonly inline: readonly Skriftnod[];
  /** Raden utan form, med tabbar. */
  readonly text: string;
  readonly fet: boolean;
  readonly storlek: number | null;
  readonly indrag: number;
  readonly hoger: boolean;
  readonly lista: { readonly id: string; readonly niva: number; readonly numrerad: boolean } | null;
  readonly bilder: readonly { readonly sha256: string; readonly alt: string; readonly bredd: number | null }[];
}

export interface Wordcell {
  readonly innehall: readonly Wordelement[];
  readonly kolumner: number;
  readonly rader: number;
}

export interface Wordtabell {
  readonly typ: 'tabell';
  readonly plats: string;
  readonly rader: readonly (readonly Wordcell[])[];
  /** Så många rader upprepas överst på varje sida; 0 när ingen är märkt så. */
  readonly huvudrader: number;
}

export type Wordelement = Wordstycke | Wordtabell;

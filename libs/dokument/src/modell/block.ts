import type { Text } from './text.js';

/** Heading: 1 is the title of the document (one), 2 a section or a §, 3 and 4 parts of it; no level is skipped. `linje`: hairline above, over the full width. */
export interface Rubrik {
  readonly typ: 'rubrik';
  readonly niva: 1 | 2 | 3 | 4;
  readonly text: string;
  readonly linje?: boolean;
}

/** § heading with its number hanging in the margin. Level 2 in a protokoll, 1 in an utdrag. Never typed by hand: `nummer` is "§ 27". */
export interface Paragrafrubrik {
  readonly typ: 'paragrafrubrik';
  readonly niva: 1 | 2;
  readonly nummer: string;
  readonly titel: string;
  readonly dnr?: string;
  /** Hairline over the full width above; the first § on a page has it too. */
  readonly linje: boolean;
}

/** Running text. `not`: small sans, full colour. `etikett`: small sans, grey. `indrag`: 6 mm in. */
export interface Stycke {
  readonly typ: 'stycke';
  readonly text: Text;
  readonly stil?: 'not' | 'etikett' | 'indrag';
}

/** List with en dashes, or numbered: 1. then a) then i. Four items or fewer never part. */
export interface Lista {
  readonly typ: 'lista';
  readonly numrerad?: boolean;
  readonly punkter: readonly Listpunkt[];
}

export interface Listpunkt {
  readonly text: Text;
  readonly under?: Lista;
}

/** The words of somebody else, 6 mm in. */
export interface Citat {
  readonly typ: 'citat';
  readonly stycken: readonly Text[];
}

/** A picture in the text column. */
export interface Bild {
  readonly typ: 'bild';
  readonly format: 'png' | 'jpeg';
  /** Of the file: names it in the formats. */
  readonly sha256: string;
  readonly base64: string;
  /** What the picture is for, to one who does not see it. */
  readonly alt: string;
  /** Width in mm, at most the text column's 137. */
  readonly bredd: number;
  /** In pixels, for the proportions. */
  readonly matt: { readonly bredd: number; readonly hojd: number };
}

/** Labels in the margin column, values in the text column. `bred`: label column of 46 mm (anslag). Empty facts are left out by the builder. */
export interface Fakta {
  readonly typ: 'fakta';
  readonly bredd: 'smal' | 'bred';
  readonly uppgifter: readonly Uppgift[];
}

/** A label with its value: lines of text, or names in columns that are read downwards. */
export type Uppgift = TextUppgift | NamnUppgift;

export interface TextUppgift {
  readonly typ: 'text';
  readonly etikett: string;
  readonly rader: readonly Text[];
}

export interface NamnUppgift {
  readonly typ: 'namn';
  readonly etikett: string;
  /** Columns, filled downwards: 2, or 3 with 9.5 pt when there are more than 24 names. */
  readonly kolumner: readonly (readonly string[])[];
  /** Under the columns, over full width: "Tjänstgörande ersättare:" and its lines. */
  readonly under?: { readonly rubrik: string; readonly rader: readonly string[] };
}

/** The one date that must be found: between strong lines, 17 pt ("Sista dag att överklaga"). */
export interface Framhavd {
  readonly typ: 'framhavd';
  readonly etikett: string;
  readonly varde: string;
}

export interface Kolumn {
  /** Header cell; may be empty in the first column only. */
  readonly rubrik: string;
  readonly justering: 'vanster' | 'hoger';
  /** Relative width; the columns share the text width by these. */
  readonly andel: number;
}

export interface Tabellrad {
  readonly celler: readonly Text[];
  /** `summa`: hairline over, bold. */
  readonly stil?: 'summa';
}

/** A table always has a header row (repeated on each page); rows never part. */
export interface Tabell {
  readonly typ: 'tabell';
  /** Whole caption above the table: "Tabell 1. Internbudget 2026, tkr". */
  readonly tabellrubrik?: string;
  readonly kolumner: readonly Kolumn[];
  readonly rader: readonly Tabellrad[];
  readonly delbar: boolean;
  /** From the margin: all 160 mm. */
  readonly hel?: boolean;
}

export interface Tabellcell {
  readonly stycken: readonly Text[];
  readonly kolumner: number;
  readonly rader: number;
  readonly justering: 'vanster' | 'hoger';
  /** The name of its row: bold. */
  readonly rubrik?: boolean;
}

export interface Cellrad {
  readonly celler: readonly Tabellcell[];
  /** `summa`: hairline over, bold. */
  readonly stil?: 'summa';
}

/**
 * A table as people write it: cells over several columns and rows, with several paragraphs. The cells cover the grid
 * exactly, row by row; no cell reaches from the header into the body.
 */
export interface Celltabell {
  readonly typ: 'celltabell';
  readonly tabellrubrik?: string;
  /** Relative widths. */
  readonly kolumner: readonly number[];
  /** At least one; repeated on each page. */
  readonly huvud: readonly Cellrad[];
  readonly rader: readonly Cellrad[];
  /** From the margin: all 160 mm. */
  readonly hel?: boolean;
  readonly delbar: boolean;
}

/** Whether the text is a proposal or decided: the heading comes from this, see `beslutsrubrik`. */
export type Beslutstillstand = 'forslag' | 'beslutat';

export interface Beslutspunkt {
  readonly text: Text;
  /** A list inside the point. */
  readonly lista?: readonly Text[];
  /** A list inside the point that is numbered or has lists of its own. */
  readonly underlista?: Lista;
}

/** The points of one deciding body. One point has no number; two or more are 1, 2 …, restarting in every led. At most three levels. */
export interface Beslutsled {
  /** "Nämndens förslag till kommunstyrelsen:" */
  readonly ingress?: Text;
  readonly punkter: readonly Beslutspunkt[];
  readonly led?: readonly Beslutsled[];
}

/** The decision with its bar in the margin. */
export interface Beslut {
  readonly typ: 'beslut';
  readonly tillstand: Beslutstillstand;
  /** Level of the heading made from the state; null prints none (in the kallelse, where the punkt's title is the heading). */
  readonly rubrikniva: 2 | 3 | null;
  /** The bar; false in the kallelse. */
  readonly streck: boolean;
  readonly led: readonly Beslutsled[];
  /** Inside the bar, after the points: "Paragrafen förklaras omedelbart justerad." */
  readonly efter: readonly Text[];
  /** May part between points: when the decision is longer than a third of a page. */
  readonly delbar: boolean;
}

export interface Rostrad {
  /** As printed, the chair marked: "Margareta Åkerlund, ordförande". */
  readonly namn: string;
  readonly parti: string;
  readonly rost: 'ja' | 'nej' | 'avstar';
}

/** Votes by name in the order of the upprop. A vote of more than 40 stands as several blocks, the sum on the last. */
export interface Omrostningstabell {
  readonly typ: 'omrostningstabell';
  /** "Röster 1–40" when the vote is divided. */
  readonly tabellrubrik?: string;
  readonly rader: readonly Rostrad[];
  readonly summa?: { readonly ja: number; readonly nej: number; readonly avstar: number };
}

/** Text that people left: lead-in, then the text 6 mm in. The heading is a block of its own before it. */
export interface Reservation {
  readonly typ: 'reservation';
  readonly ingress: string;
  readonly stycken: readonly string[];
}

export interface Underskrift {
  readonly namn: string;
  /** Under the name: "Ordförande", "Justerare, §§ 9–12". */
  readonly roll: string;
  /** Under the role: "Justerat digitalt", "2026-03-19 kl. 15.04". */
  readonly not: readonly string[];
}

/** Signatures: `papper` leaves 11 mm and a line above each name; `digital` and `namn` do not. Never parts, never alone on a page. */
export interface Underskrifter {
  readonly typ: 'underskrifter';
  readonly satt: 'papper' | 'digital' | 'namn';
  readonly kolumner: 1 | 2 | 3;
  readonly personer: readonly Underskrift[];
}

/** Black bar. In a public version the protected text is absent from the model. */
export interface Sekretessblock {
  readonly typ: 'sekretess';
  readonly lagrum: string;
  readonly stycken: readonly Text[];
}

/** The box "Anslag och bevis": pairs in two columns; a pair with `hel` has the whole line. */
export interface Anslagsruta {
  readonly typ: 'anslagsruta';
  readonly rubrik: string;
  readonly text: Text;
  readonly uppgifter: readonly Anslagsuppgift[];
}

export interface Anslagsuppgift {
  readonly etikett: string;
  readonly varde: string;
  readonly fet?: boolean;
  readonly hel?: boolean;
}

/** "Handlingar", "Bilagor": heading and list that never part. */
export interface Bilagor {
  readonly typ: 'bilagor';
  readonly rubrik: string;
  readonly niva: 2 | 3;
  readonly poster: readonly string[];
  /** 1. 2. in the place of dashes. */
  readonly numrerad?: boolean;
}

/** Recipients, with their heading; never parts. `rader`: one per line (letters), else in one sentence (protokoll). */
export interface Expedieras {
  readonly typ: 'expedieras';
  readonly rubrik: string;
  readonly niva: 2 | 3;
  readonly form: 'rader' | 'lopande';
  readonly till: readonly string[];
}

/** One agenda item of a kallelse; never parts. */
export interface Punkt {
  readonly typ: 'punkt';
  readonly nummer: string;
  readonly titel: string;
  readonly dnr?: string;
  /** "kl. 18.10 · Tomas Hedlund, ekonom" */
  readonly rad?: string;
  readonly stycken: readonly Text[];
  readonly beslut?: Beslut;
  /** "Stängt: sekretess, 23 kap. 5 § OSL. …" */
  readonly stangd?: Text;
  /** Handlingar in order, printed "Handlingar: a · b · c". */
  readonly handlingar: readonly string[];
}

/** A line to fill in by hand, with its label: "Underskrift". `namn` stands under the line. */
export interface Ifyllnad {
  readonly typ: 'ifyllnad';
  readonly etikett: string;
  readonly fore: string;
  readonly namn?: string;
}

/** Kept together on one page. */
export interface Grupp {
  readonly typ: 'grupp';
  readonly block: readonly Block[];
}

export interface Sidbrytning {
  readonly typ: 'sidbrytning';
}

/** Vertical air between parts, in mm. */
export interface Luft {
  readonly typ: 'luft';
  readonly mm: number;
}

export type Block =
  | Rubrik
  | Paragrafrubrik
  | Stycke
  | Lista
  | Fakta
  | Framhavd
  | Tabell
  | Celltabell
  | Citat
  | Bild
  | Beslut
  | Omrostningstabell
  | Reservation
  | Underskrifter
  | Sekretessblock
  | Anslagsruta
  | Bilagor
  | Expedieras
  | Punkt
  | Ifyllnad
  | Grupp
  | Sidbrytning
  | Luft;

/** The heading over a decision, from its state, never typed by anyone. */
export function beslutsrubrik(tillstand: Beslutstillstand): string {
  return tillstand === 'beslutat' ? 'Beslut' : 'Förslag till beslut';
}

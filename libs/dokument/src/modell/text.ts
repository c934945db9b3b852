/**
 * Text in a document. A string is text as a person wrote it, never markup; `\n` in it is a line break.
 * A list of parts is used where a word is emphasised or linked.
 */
export type Text = string | readonly Textdel[];

/** `fet` only for a word that must not be missed, `kursiv` for titles of laws and reports. */
export interface Ord {
  readonly typ: 'ord';
  readonly text: string;
  readonly stil?: Ordstil;
}

export type Ordstil = 'fet' | 'kursiv' | 'fetkursiv';

/** A link whose visible text is words or the address itself; `href` is https:, mailto: or tel:. */
export interface Lank {
  readonly typ: 'lank';
  readonly text: string;
  readonly href: string;
  readonly stil?: Ordstil;
}

/** A footnote, marked where it stands: numbered through the document, its text at the foot of the page. */
export interface Fotnot {
  readonly typ: 'fotnot';
  readonly text: string;
}

/** A slot of a formula that nobody has filled in: its name in brackets, marked in the draft. */
export interface Lucka {
  readonly typ: 'lucka';
  readonly text: string;
}

export type Textdel = Ord | Lank | Fotnot | Lucka;

/** The text without emphasis, links and footnotes, for headings, bookmarks and plain text. */
export function klartext(text: Text): string {
  return typeof text === 'string' ? text : text.map((del) => (del.typ === 'fotnot' ? '' : del.text)).join('');
}

/**
 * Text in a document. A string is text as a person wrote it, never markup; `\n` in it is a line break.
 * A list of parts is used where a word is emphasised or linked.
 */
export type Text = string | readonly Textdel[];

/** `fet` only for a word that must not be missed, `kursiv` for titles of laws and reports. */
export interface Ord {
  readonly typ: 'ord';
  readonly text: string;
  readonly stil?: 'fet' | 'kursiv';
}

/** A link whose visible text is words or the address itself; `href` is https:, mailto: or tel:. */
export interface Lank {
  readonly typ: 'lank';
  readonly text: string;
  readonly href: string;
}

export type Textdel = Ord | Lank;

/** The text without emphasis and links, for headings, bookmarks and plain text. */
export function klartext(text: Text): string {
  return typeof text === 'string' ? text : text.map((del) => del.text).join('');
}

import type { Klockslag, Paragrafomfang } from '../underlag/gemensamt.js';

/** U+00A0: a number and its unit never part. */
export const HART_BLANK = '\u00a0';

/** "a, b och c". */
export function upprakning(ord: readonly string[]): string {
  const sista = ord.at(-1) ?? '';
  return ord.length < 2 ? sista : `${ord.slice(0, -1).join(', ')} och ${sista}`;
}

/** Ordinary blanks in the place of hard ones: for properties and headings that are searched for. */
export function mjuka(text: string): string {
  return text.replaceAll(HART_BLANK, ' ');
}

export function stor(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The body's name inside a sentence: "utbildnings- och arbetsmarknadsnämnden"; an abbreviation keeps its capitals. */
export function inuti(organ: string): string {
  return /^\p{Lu}\p{Ll}/u.test(organ) ? organ.charAt(0).toLowerCase() + organ.slice(1) : organ;
}

/** What the body calls itself in running text: "nämnden", "utskottet", otherwise its whole name. */
export function kortnamn(organ: string): string {
  const traff = /(nämnden|utskottet|beredningen)$/u.exec(organ);
  return traff?.[1] ?? inuti(organ);
}

/** "18.00" of "18:00". */
export function punktTid(tid: Klockslag): string {
  return tid.replace(':', '.');
}

/** "kl. 18.00–20.40"; "kl. 18.00" without an end. */
export function klSpann(fran: Klockslag, till?: Klockslag): string {
  return `kl.${HART_BLANK}${punktTid(fran)}${till === undefined ? '' : `–${punktTid(till)}`}`;
}

/** "2026-03-19 kl. 15.04" of a local "2026-03-19T15:04…". */
export function datumOchTid(tid: string): string {
  return `${tid.slice(0, 10)} kl.${HART_BLANK}${punktTid(tid.slice(11, 16))}`;
}

/**
 * The numbers of "9-10, 12-15", rising, each once.
 * @throws RangeError when the text is no range of §§.
 */
export function paragrafnummer(omfang: Paragrafomfang): readonly number[] {
  const nummer = new Set<number>();
  for (const del of omfang.split(',')) {
    const traff = /^\s*(\d{1,6})(?:\s*[-–]\s*(\d{1,6}))?\s*$/.exec(del);
    const fran = Number(traff?.[1]);
    const till = Number(traff?.[2] ?? traff?.[1]);
    if (!(fran <= till) || till - fran > 10_000) throw new RangeError(`"${omfang}" är inget omfång av paragrafer.`);
    for (let nr = fran; nr <= till; nr += 1) nummer.add(nr);
  }
  return [...nummer].sort((a, b) => a - b);
}

/** Numbers as "21–26, 28–34". */
export function spann(nummer: readonly number[]): string {
  const delar: [number, number][] = [];
  for (const nr of nummer) {
    const sista = delar.at(-1);
    if (sista?.[1] === nr - 1) sista[1] = nr;
    else delar.push([nr, nr]);
  }
  return delar.map(([a, b]) => (a === b ? String(a) : `${String(a)}–${String(b)}`)).join(', ');
}

/** "§ 27", "§§ 21–26, 28–34". */
export function paragrafspann(nummer: readonly number[], blank = HART_BLANK): string {
  return `${nummer.length === 1 ? '§' : '§§'}${blank}${spann(nummer)}`;
}

/** The same of a range as it is written in an underlag. */
export function omfangstext(omfang: Paragrafomfang): string {
  return paragrafspann(paragrafnummer(omfang));
}

/** A sentence's last full stop taken away, to be put into another sentence. */
export function utanPunkt(text: string): string {
  return text.trim().replace(/\.$/, '');
}

/** A sentence with its full stop. */
export function mening(text: string): string {
  return /[.!?:…]$/.test(text) ? text : `${text}.`;
}

import { readFileSync } from 'node:fs';
import { kodpunkter } from './cmap.js';
import { typsnittsfiler } from './plats.js';

/** Stands for a character that the fonts lack. */
export const SAKNAS = '□';

// Fast path: nearly all Swedish text.
const VANLIGT = /^[\n\x20-\x7eåäöÅÄÖéÉüÜ§–’”«»·−\u00a0]*$/;
// Styrtecken (utom radslut), bytesordningsmärke och variationsväljare har ingen glyf och inget att visa.
const OSYNLIGT = /(?!\n)\p{Cc}|\p{Variation_Selector}|[\ufeff\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

let finns: ReadonlySet<number> | undefined;

/** A code point counts only when every style of a family can show it; what serif lacks is taken from sans, and the other way round. */
function teckenmangd(): ReadonlySet<number> {
  if (finns !== undefined) return finns;
  const mangd = new Set<number>();
  for (const familj of ['serif', 'sans'] as const) {
    const [forsta, ...ovriga] = typsnittsfiler(familj).map((fil) => kodpunkter(readFileSync(fil)));
    for (const punkt of forsta ?? []) if (ovriga.every((snitt) => snitt.has(punkt))) mangd.add(punkt);
  }
  finns = mangd;
  return mangd;
}

/** Text that can be set, and what in it had to be replaced. */
export interface Satttext {
  readonly text: string;
  readonly ersatta: readonly string[];
}

const GRAFEM = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/**
 * Composed (NFC) text without invisible control characters, where each character that the fonts lack is □.
 * One missing glyph would otherwise stop the whole export (PDF/UA-1 7.21.8, PDF/A-2 6.2.11.8).
 */
export function sattbar(text: string): Satttext {
  if (VANLIGT.test(text)) return { text, ersatta: [] };
  const ren = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(OSYNLIGT, '');
  const mangd = teckenmangd();
  const ersatta: string[] = [];
  let ut = '';
  for (const { segment } of GRAFEM.segment(ren)) {
    if ([...segment].every((t) => t === '\n' || mangd.has(t.codePointAt(0) ?? 0))) ut += segment;
    else {
      ersatta.push(segment);
      ut += SAKNAS;
    }
  }
  return { text: ut, ersatta };
}

import { ConcreteHyperlink, Tab, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { lankadress } from '../html/mall.js';
import type { Text, Textdel } from '../modell/text.js';

// XML 1.0 tillåter varken styrtecken (utom tabb och radslut), ensamma surrogat eller U+FFFE och U+FFFF.
const OGILTIGT = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Text som kan stå i XML; det som inte kan det tas bort. */
export function xmlText(text: string): string {
  return text.replace(OGILTIGT, '');
}

/** Länkarnas mål i ordning; numret är länkens id i filen. */
export class Lankar {
  readonly mal: string[] = [];

  ny(href: string): string {
    return `Lank${String(this.mal.push(lankadress(href)))}`;
  }
}

export type Lopstil = Omit<IRunOptions, 'text' | 'children'>;

/**
 * Text som löpare. Radslut blir radbrytning. Biblioteket byter ut `{nyckel}` i hela filen mot sina egna nummer; därför
 * slutar löparen efter varje klammer, så att ingens text kan se ut som en nyckel.
 */
export function lopare(text: string, stil: Lopstil = {}): TextRun[] {
  const ren = xmlText(text);
  if (!ren.includes('\n') && !ren.includes('{')) return [new TextRun({ ...stil, text: ren })];
  return ren
    .split('\n')
    .flatMap((rad, i) =>
      rad
        .split(/(?<=\{)/)
        .map((del, j) => new TextRun({ ...stil, text: del, ...(i > 0 && j === 0 ? { break: 1 } : {}) })),
    );
}

function del(d: Textdel, lankar: Lankar, stil: Lopstil): ParagraphChild[] {
  if (d.typ === 'lank')
    return [new ConcreteHyperlink(lopare(d.text, { ...stil, style: 'Hyperlink' }), lankar.ny(d.href))];
  if (d.stil === 'fet') return lopare(d.text, { ...stil, bold: true });
  return lopare(d.text, d.stil === 'kursiv' ? { ...stil, italics: true } : stil);
}

/** Modellens text som löpare och länkar. */
export function textlopare(text: Text, lankar: Lankar, stil: Lopstil = {}): ParagraphChild[] {
  return typeof text === 'string' ? lopare(text, stil) : text.flatMap((d) => del(d, lankar, stil));
}

/** Ett tabbsteg som egen löpare. */
export function tabb(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

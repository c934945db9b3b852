import { LineRuleType, Paragraph, Table, type IParagraphOptions, type ParagraphChild } from 'docx';
import type { Text } from '../modell/text.js';
import { Lankar, textlopare, type Lopstil } from './lopar.js';
import { pt } from './matt.js';

export type Del = Paragraph | Table;
export type Styckeval = Omit<IParagraphOptions, 'children' | 'text'>;

/** Vad ett block behöver veta om dokumentet medan det sätts. */
export class Arbete {
  readonly lankar = new Lankar();
  #listor = 0;
  #nySida = false;

  /** @param accent kommunens färg, sex hexsiffror */
  constructor(readonly accent: string) {}

  /** Nummer på en ny lista, så att den börjar om från 1. */
  nyLista(): number {
    return ++this.#listor;
  }

  /** Nästa stycke börjar på ny sida. */
  nySida(): void {
    this.#nySida = true;
  }

  lopare(text: Text, stil: Lopstil = {}): ParagraphChild[] {
    return textlopare(text, this.lankar, stil);
  }

  stycke(children: readonly ParagraphChild[], val: Styckeval = {}): Paragraph {
    const brytning = this.#nySida ? { pageBreakBefore: true } : {};
    this.#nySida = false;
    return new Paragraph({ widowControl: true, ...val, ...brytning, children });
  }

  text(text: Text, val: Styckeval = {}, stil: Lopstil = {}): Paragraph {
    return this.stycke(this.lopare(text, stil), val);
  }

  /** Tom rad av given höjd i punkter: mellan tabeller, som Word annars slår ihop, och före det som ska ha luft. */
  mellanrum(hojd: number, hall: boolean): Paragraph {
    return this.stycke([], {
      keepNext: hall,
      spacing: { line: pt(hojd), lineRule: LineRuleType.EXACTLY, before: 0, after: 0 },
    });
  }

  /** En tabell; ska den stå på ny sida börjar sidan med en rad på en punkt. */
  tabell(tabell: Table, hall: boolean, luftEfter = 6): Del[] {
    const fore = this.#nySida ? [this.mellanrum(1, true)] : [];
    return [...fore, tabell, this.mellanrum(luftEfter, hall)];
  }
}

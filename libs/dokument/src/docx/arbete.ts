import { lankadress } from '../html/mall.js';
import type { Ordstil, Text, Textdel } from '../modell/text.js';
import { mm, pt, UTKASTROD } from './matt.js';
import {
  Wml,
  fotnotsmarke,
  lank,
  lopare,
  stycke,
  tabell,
  type Lopstil,
  type Styckeval,
  type Tabellform,
} from './wml.js';

const SMAL_RAD: Styckeval = { spacing: { line: 20, before: 0, after: 0 } };

function avsnitt(bredd: number, hojd: number, forst: string, liggande: boolean): Wml {
  const storlek = `<w:pgSz w:w="${String(mm(bredd))}" w:h="${String(mm(hojd))}"${liggande ? ' w:orient="landscape"' : ''}/>`;
  const marginal = `<w:pgMar w:top="${String(mm(13))}" w:right="${String(mm(25))}" w:bottom="${String(mm(25))}" w:left="${String(mm(48))}" w:header="${String(mm(13))}" w:footer="${String(mm(10))}" w:gutter="0"/>`;
  return new Wml(`<w:sectPr>${forst}${storlek}${marginal}${forst === '' ? '' : '<w:titlePg/>'}</w:sectPr>`);
}

/** Platsen där skalets sidhuvuden sätts in; avsnitt utan egna ärver dem. */
export const SIDHUVUDEN = '<!--sidhuvuden-->';
const FORSTA_AVSNITT = avsnitt(210, 297, SIDHUVUDEN, false);
const STAENDE = avsnitt(210, 297, '', false);
const LIGGANDE_AVSNITT = avsnitt(297, 210, '', true);

/** En lista i dokumentet: numrerad eller med streck. */
export type Listslag = 'numrerad' | 'streck';

/** En lista som har använts, med den nivå den står på. */
export interface Listinstans {
  readonly slag: Listslag;
  /** Hur djupt listan är indragen, från 0. */
  readonly niva: number;
  /** Hur många numrerade listor den står i: 1. a) i. */
  readonly form: number;
}

/** En bild i brödtexten; platsen från 1 ger filens namn och relation. */
export interface Bildfil {
  readonly format: 'png' | 'jpeg';
  readonly data: Buffer;
}

const ORDSTIL: Readonly<Record<Ordstil, Lopstil>> = {
  fet: { bold: true },
  kursiv: { italics: true },
  fetkursiv: { bold: true, italics: true },
};

/** Vad ett block behöver veta om dokumentet medan det sätts. */
export class Arbete {
  /** Länkarnas mål i ordning; id är platsen från 1. */
  readonly lankar: string[] = [];
  /** Listorna i ordning; id är platsen från 1. */
  readonly listor: Listinstans[] = [];
  /** Fotnoternas text i ordning; id är platsen från 1. */
  readonly fotnoter: string[] = [];
  /** Bildfilerna i ordning; id är platsen från 1. */
  readonly bilder: Bildfil[] = [];
  #nySida = false;
  #avsnitt = 0;

  /** Id på en ny lista, så att den börjar om från 1 på sin nivå. */
  nyLista(slag: Listslag, niva = 0, form = 0): number {
    return this.listor.push({ slag, niva, form });
  }

  /** Id på en bild: platsen bland bilderna. */
  nyBild(bild: Bildfil): number {
    return this.bilder.push(bild);
  }

  /**
   * Delar på en liggande sida för sig: avsnittet före slutar, och ett liggande avsnitt slutar efter dem.
   */
  liggande(delar: readonly Wml[]): Wml[] {
    const fore = stycke([], { ...SMAL_RAD, avsnitt: this.#avsnitt === 0 ? FORSTA_AVSNITT : STAENDE });
    this.#avsnitt += 1;
    return [fore, ...delar, stycke([], { ...SMAL_RAD, avsnitt: LIGGANDE_AVSNITT })];
  }

  /** Sidlayouten för dokumentets sista avsnitt. */
  get sistaAvsnitt(): Wml {
    return this.#avsnitt === 0 ? FORSTA_AVSNITT : STAENDE;
  }

  /** Nästa stycke börjar på ny sida. */
  nySida(): void {
    this.#nySida = true;
  }

  #del(d: Textdel, stil: Lopstil): Wml {
    if (d.typ === 'fotnot') return fotnotsmarke(this.fotnoter.push(d.text));
    if (d.typ === 'lucka') return lopare(d.text, { ...stil, color: UTKASTROD });
    const egen = d.stil === undefined ? stil : { ...stil, ...ORDSTIL[d.stil] };
    if (d.typ === 'ord') return lopare(d.text, egen);
    const id = `rIdLank${String(this.lankar.push(lankadress(d.href)))}`;
    return lank(id, lopare(d.text, { ...egen, style: 'Hyperlink' }));
  }

  lopare(text: Text, stil: Lopstil = {}): readonly Wml[] {
    return typeof text === 'string' ? [lopare(text, stil)] : text.map((d) => this.#del(d, stil));
  }

  stycke(delar: readonly Wml[], val: Styckeval = {}): Wml {
    const brytning = this.#nySida ? { pageBreakBefore: true } : {};
    this.#nySida = false;
    return stycke(delar, { ...val, ...brytning });
  }

  text(text: Text, val: Styckeval = {}, stil: Lopstil = {}): Wml {
    return this.stycke(this.lopare(text, stil), val);
  }

  /** Tom rad av given höjd i punkter: mellan tabeller, som Word annars slår ihop, och före det som ska ha luft. */
  mellanrum(hojd: number, hall: boolean): Wml {
    return this.stycke([], { keepNext: hall, spacing: { line: pt(hojd), before: 0, after: 0 } });
  }

  /** En tabell med luft efter; ska den stå på ny sida börjar sidan med en rad på en punkt. */
  tabell(form: Tabellform, hall: boolean, luftEfter = 6): Wml[] {
    const fore = this.#nySida ? [this.mellanrum(1, true)] : [];
    return [...fore, tabell(form), this.mellanrum(luftEfter, hall)];
  }
}

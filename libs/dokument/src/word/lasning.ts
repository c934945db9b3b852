import type { Wordbild } from './paket.js';
import type { Paket } from './paket.js';
import type { Wordforstatt, Wordkvar } from './typer.js';

/** En läsning av en fil: det som samlas medan texten gås igenom. */
export class Lasning {
  readonly bilder = new Map<string, Wordbild>();
  readonly kvar: Wordkvar[] = [];
  /** Vad som lästes på ett annat sätt, med hur många gånger och det första stället. */
  readonly #forstatt = new Map<string, { antal: number; varifran: string }>();
  stycken = 0;
  tabeller = 0;

  constructor(readonly paket: Paket) {}

  behall(text: string, plats: string): void {
    const putsad = text.replace(/[ \t\u00a0]+/gu, ' ').trim();
    if (putsad !== '') this.kvar.push({ text: putsad, plats });
  }

  forsta(vad: string, varifran: string): void {
    const har = this.#forstatt.get(vad);
    if (har === undefined) this.#forstatt.set(vad, { antal: 1, varifran });
    else har.antal += 1;
  }

  get forstatt(): Wordforstatt[] {
    return [...this.#forstatt].map(([vad, { antal, varifran }]) => ({
      vad,
      varifran: antal === 1 ? varifran : `${varifran} och på ${String(antal - 1)} ställen till`,
    }));
  }
}

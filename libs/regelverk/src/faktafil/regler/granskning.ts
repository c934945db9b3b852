import { quote } from '../../lasning/citat.js';
import { parseIntervall, type Intervall } from '../intervall.js';
import { findLiknande } from '../liknande.js';
import type { Lasning } from '../lasning.js';
import type { Paragraf, Sammantradesfakta } from '../typer.js';
import { Uppstallning } from '../uppstallning.js';

/** Var i närvaron ett namn står. */
export interface Narvaropost {
  readonly lista: 'beslutande' | 'ersattare' | 'franvarande' | 'ovriga';
  readonly stig: string;
}

const NARVAROLISTOR = ['beslutande', 'ersattare', 'franvarande', 'ovriga'] as const;

/** Det som reglerna prövar: fakta, felen hittills och vem som tjänstgör. */
export class Granskning {
  readonly uppstallning: Uppstallning;
  /** Första platsen för varje namn i närvaron. */
  readonly poster: ReadonlyMap<string, Narvaropost>;
  /** Närvaron gick att läsa så långt att det är känt vem som tjänstgör vid varje §. */
  readonly narvaroHel: boolean;
  /** §-numren gick att läsa och stiger med ett. */
  serieHel = true;

  constructor(
    readonly fakta: Sammantradesfakta,
    readonly l: Lasning,
  ) {
    this.uppstallning = new Uppstallning(fakta);
    const poster = new Map<string, Narvaropost>();
    for (const lista of NARVAROLISTOR) {
      (fakta.narvaro[lista] ?? []).forEach(({ namn }, i) => {
        if (!poster.has(namn)) poster.set(namn, { lista, stig: `/narvaro/${lista}/${String(i)}` });
      });
    }
    this.poster = poster;
    const platser = fakta.narvaro.beslutande.map((_, i) => `/narvaro/beslutande/${String(i)}`);
    this.narvaroHel =
      platser.every((stig) => ['namn', 'for', 'paragrafer'].every((falt) => l.isHel(`${stig}/${falt}`))) &&
      (platser.length > 0 || l.isHel('/narvaro/beslutande')) &&
      fakta.narvaro.beslutande.every(({ paragrafer }) => paragrafer === undefined || parseIntervall(paragrafer));
  }

  /** Alla namn i närvaron. */
  get namn(): Iterable<string> {
    return this.poster.keys();
  }

  /** ” (Menade du ”X”?)” när ett av namnen är likt, annars tomt. */
  suggest(namn: string, bland: Iterable<string> = this.namn): string {
    const likt = findLiknande(namn, bland);
    return likt === undefined ? '' : ` (Menade du ${quote(likt)}?)`;
  }

  /** Sant när det är känt vem som tjänstgör vid §:n och vem som är jävig. */
  isUppstallningHel(index: number): boolean {
    const stig = `/paragrafer/${String(index)}`;
    return this.narvaroHel && this.l.isHel(`${stig}/nr`) && this.l.isHel(`${stig}/jav`);
  }

  /** Varför personen inte räknas bland dem som tjänstgör vid §:n, som en bisats efter namnet. */
  explainFranvaro(namn: string, paragraf: Paragraf): string {
    if (paragraf.jav?.includes(namn) === true) return 'är jävig';
    const post = this.poster.get(namn);
    if (post === undefined) return 'står inte i närvaron';
    if (post.lista === 'ersattare') return 'är närvarande ersättare och tjänstgör inte';
    if (post.lista === 'franvarande') return 'är frånvarande';
    if (post.lista === 'ovriga') return 'hör till övriga och tjänstgör inte';
    const namngiven = this.uppstallning.namngivna(paragraf.nr).some((person) => person.namn === namn);
    return namngiven ? 'har lämnat sin plats till en ersättare' : 'tjänstgör inte vid den paragrafen';
  }

  /**
   * Läser §§ i ett fält och anmäler fel form och §§ som inte finns i filen.
   * @returns undefined när fältet inte gick att läsa.
   */
  readIntervall(text: string, stig: string): readonly Intervall[] | undefined {
    if (!this.l.isHel(stig)) return undefined;
    const intervall = parseIntervall(text);
    if (intervall === undefined) {
      const form = 'stigande §§ som ”9-12”, ”9” eller ”9-10, 12-15”';
      this.l.reject(stig, `här står ${quote(text)}, men det ska vara ${form}`);
      return undefined;
    }
    const forsta = this.fakta.paragrafer[0]?.nr;
    const sista = this.fakta.paragrafer.at(-1)?.nr;
    if (!this.serieHel || forsta === undefined || sista === undefined) return intervall;
    const utanfor = intervall.some(({ fran, till }) => fran < forsta || till > sista);
    if (utanfor) {
      const finns = `§ ${String(forsta)}–${String(sista)}`;
      this.l.report(stig, `här står ${quote(text)}, men filen har bara ${finns}, och alla §§ ska finnas i filen`);
    }
    return intervall;
  }
}

/** Namnen i en uppräkning som är kort nog att läsa. */
export function listNamn(namn: readonly string[]): string {
  const visade = namn.slice(0, 10).map((ett) => quote(ett));
  if (namn.length > 10) return `${visade.join(', ')} och ${String(namn.length - 10)} till`;
  const sista = visade.pop() ?? '';
  return visade.length === 0 ? sista : `${visade.join(', ')} och ${sista}`;
}

/** Kör `visit` för varje namn som står en andra gång, med platsen och platsen för det första. */
export function forEachDubblett(
  namn: readonly string[],
  visit: (namn: string, index: number, forst: number) => void,
): void {
  const sedda = new Map<string, number>();
  namn.forEach((ett, index) => {
    const forst = sedda.get(ett);
    if (forst === undefined) sedda.set(ett, index);
    else visit(ett, index, forst);
  });
}

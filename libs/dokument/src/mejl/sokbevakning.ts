import { html } from '../html/mall.js';
import { fylldKnapp, h1, lank, lista, p } from './delar.js';
import { lankrad } from './lankrad.js';
import { brytText, rubrik, stycke, stycken } from './rader.js';
import { sida } from './sida.js';
import type { Mejl } from './underlag.js';

/** Ett ärende som en bevakad sökning träffar. Bara den offentliga ordalydelsen (OSL 5:2). */
export interface SokbevakningsMejlrad {
  readonly dnr: string;
  readonly arendemening: string;
  readonly namnd: string;
  readonly lank: string;
}

/** Om nya träffar i en sökning som mottagaren bevakar. Vad som söktes står inte i brevet: det kan vara ett namn. */
export interface SokbevakningsMejl {
  readonly kommun: string;
  readonly rader: readonly SokbevakningsMejlrad[];
  /** Ärenden utöver dem som räknas upp. */
  readonly fler: number;
  /** Där sökningen finns, och bevakningen stoppas. */
  readonly lank: string;
}

/**
 * Mejlet om nya träffar i en sparad sökning.
 * @throws RangeError på en länk som inte är det
 */
export function sokbevakningsMejl({ kommun, rader, fler, lank: sokningen }: SokbevakningsMejl): Mejl {
  const antal = rader.length + fler;
  const amne = antal === 1 ? 'Ett nytt ärende i din sökning' : `${String(antal)} nya ärenden i din sökning`;
  const inledning = 'Det här är nytt sedan sist i en sökning som du bevakar i Klubba.';
  const rest = fler === 0 ? [] : [`Och ${String(fler)} till. Alla finns i sökningen.`];
  const fot =
    'Du får brevet för att du har slagit på mejl för en sparad sökning. Du slår av det bland dina sparade sökningar i diariet.';
  const kropp = html`${h1(amne)}${p(inledning)}${lista(
    rader.map((rad, i) => ({
      nummer: String(i + 1),
      titel: lank(rad.arendemening, rad.lank),
      under: `${rad.dnr} · ${rad.namnd}`,
    })),
  )}${rest.map((text) => p(text))}${fylldKnapp('Öppna diariet', sokningen)}`;
  const text = rader.flatMap((rad, i) => {
    const forst = `${String(i + 1)}. `;
    return [
      ...brytText(rad.arendemening, forst),
      ...brytText(`${rad.dnr}, ${rad.namnd}`, ' '.repeat(forst.length)),
      lankrad('', rad.lank).trim(),
    ];
  });
  return {
    amne,
    forhandsrad: inledning,
    text: stycken(
      `${stycke(kommun)}\nKlubba`,
      rubrik(amne),
      stycke(inledning),
      text.join('\n'),
      ...rest.map(stycke),
      lankrad('Dina sparade sökningar, där du också slutar bevaka:', sokningen),
      `--\n${stycke(fot)}`,
    ),
    html: sida({ amne, forhandsrad: inledning, kommun, organ: 'Klubba', kropp, fot }),
  };
}

import { html } from '../html/mall.js';
import { fylldKnapp, h1, p } from './delar.js';
import { lankrad } from './lankrad.js';
import { rubrik, stycke, stycken } from './rader.js';
import { sida } from './sida.js';
import type { Mejl } from './underlag.js';

/** Om nytt lösenord: länken gäller en gång. */
export interface AterstallningMejl {
  readonly kommun: string;
  readonly lank: string;
  /** Så länge länken gäller. */
  readonly minuter: number;
}

/** Om en inloggning på en enhet som kontot inte använt förut. */
export interface NyEnhetMejl {
  readonly kommun: string;
  /** »Firefox på Windows« */
  readonly enhet: string;
  /** »21 november 2026 kl. 14.05« */
  readonly nar: string;
  /** Kontots sida, där man loggar ut överallt. */
  readonly lank: string;
}

interface Kontobrev {
  kommun: string;
  amne: string;
  forhandsrad: string;
  rubrik: string;
  fore: readonly string[];
  knapp: string;
  lank: string;
  efter: readonly string[];
  fot: string;
}

function kontobrev(b: Kontobrev): Mejl {
  const kropp = html`${h1(b.rubrik)}${b.fore.map((text) => p(text))}${fylldKnapp(b.knapp, b.lank)}${b.efter.map(
    (text, nr) => p(text, nr === b.efter.length - 1),
  )}`;
  return {
    amne: b.amne,
    forhandsrad: b.forhandsrad,
    text: stycken(
      `${stycke(b.kommun)}\nKlubba`,
      rubrik(b.rubrik),
      ...b.fore.map(stycke),
      lankrad(`${b.knapp}:`, b.lank),
      ...b.efter.map(stycke),
      `--\n${stycke(b.fot)}`,
    ),
    html: sida({ amne: b.amne, forhandsrad: b.forhandsrad, kommun: b.kommun, organ: 'Klubba', kropp, fot: b.fot }),
  };
}

/**
 * Mejlet med länken till ett nytt lösenord.
 * @throws RangeError på en länk som inte är det
 */
export function aterstallningMejl({ kommun, lank, minuter }: AterstallningMejl): Mejl {
  return kontobrev({
    kommun,
    amne: 'Välj ett nytt lösenord till Klubba',
    forhandsrad: `Länken gäller i ${String(minuter)} minuter och kan användas en gång.`,
    rubrik: 'Välj ett nytt lösenord',
    fore: [`Någon har bett om ett nytt lösenord till ditt konto. Länken gäller i ${String(minuter)} minuter, en gång.`],
    knapp: 'Välj nytt lösenord',
    lank,
    efter: ['Var det inte du? Då behöver du inte göra något. Ditt lösenord är oförändrat. Skicka inte brevet vidare.'],
    fot: 'Du får brevet för att ditt konto i Klubba har den här adressen.',
  });
}

/**
 * Mejlet om en inloggning på en ny enhet.
 * @throws RangeError på en länk som inte är det
 */
export function nyEnhetMejl({ kommun, enhet, nar, lank }: NyEnhetMejl): Mejl {
  return kontobrev({
    kommun,
    amne: 'Ny inloggning i Klubba',
    forhandsrad: `${enhet}, ${nar}.`,
    rubrik: 'Ny inloggning på ditt konto',
    fore: [`Du loggade in på en enhet som du inte har använt förut: ${enhet}, ${nar}.`],
    knapp: 'Se dina inloggningar',
    lank,
    efter: ['Var det inte du? Logga in, välj Logga ut överallt och byt lösenord. Säg också till administratören.'],
    fot: 'Du får brevet för att ditt konto i Klubba har den här adressen.',
  });
}

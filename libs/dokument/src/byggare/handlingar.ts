import type { HandlingUnderlag } from '../underlag/gemensamt.js';
import { HART_BLANK } from './ord.js';

const TYPNAMN: Readonly<Record<HandlingUnderlag['typ'], string>> = {
  tjansteskrivelse: 'Tjänsteskrivelse',
  yttrande: 'Yttrande',
  yrkande: 'Yrkande',
  skrivelse: 'Skrivelse',
  rapport: 'Rapport',
  remiss: 'Remiss',
  protokollsutdrag: 'Protokollsutdrag',
  bilaga: 'Bilaga',
  ovrigt: '',
};

function medDatum(handling: HandlingUnderlag): string {
  const { titel, datum } = handling;
  return datum === undefined || titel.includes(datum) ? titel : `${titel} ${datum}`;
}

function utanNummer(handling: HandlingUnderlag): string {
  const namn = TYPNAMN[handling.typ];
  const sagt = namn === '' || handling.titel.toLowerCase().includes(namn.toLowerCase());
  return sagt ? medDatum(handling) : `${namn}: ${medDatum(handling)}`;
}

/** Handlingar in order; bilagor are numbered per list. `plats` stands after the number: "till § 26". */
export function handlingsrader(handlingar: readonly HandlingUnderlag[], plats?: string): readonly string[] {
  let nummer = 0;
  return handlingar.map((handling) => {
    if (handling.typ !== 'bilaga' || /^bilaga\b/i.test(handling.titel)) return utanNummer(handling);
    nummer += 1;
    const bilaga = `Bilaga${HART_BLANK}${String(nummer)}`;
    return plats === undefined ? `${bilaga} ${medDatum(handling)}` : `${bilaga} ${plats}: ${medDatum(handling)}`;
  });
}

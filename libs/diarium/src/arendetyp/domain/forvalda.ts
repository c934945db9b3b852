import type { Provningsform } from '../../arende/arende.typer.js';
import type { Samlingsslag } from '../../arende/arende.typer.js';

export interface ForvaldArendetyp {
  namn: string;
  provningsform: Provningsform;
  bevakning: { dagar: number; text: string } | null;
}

/**
 * De ärendetyper som en ny nämnd börjar med. Prövningsformen är den vanliga för saken: en begäran om allmän handling
 * överklagas till kammarrätten (TF 2:19, OSL 6:7), ett yttrande över en remiss är inget beslut som går att överklaga,
 * och nämndens egna beslut prövas enligt KL 13 kap.
 */
export const FORVALDA_ARENDETYPER: readonly ForvaldArendetyp[] = [
  {
    namn: 'Ansökan om bidrag',
    provningsform: 'laglighetsprovning',
    bevakning: { dagar: 30, text: 'Svar till sökanden' },
  },
  { namn: 'Avtal och upphandling', provningsform: 'laglighetsprovning', bevakning: null },
  {
    namn: 'Begäran om allmän handling',
    provningsform: 'sarskild_ordning',
    bevakning: { dagar: 1, text: 'Lämna ut eller besluta' },
  },
  { namn: 'Budget och uppföljning', provningsform: 'laglighetsprovning', bevakning: null },
  {
    namn: 'Granskning och tillsyn',
    provningsform: 'ej_overklagbart',
    bevakning: { dagar: 60, text: 'Svar till granskaren' },
  },
  { namn: 'Information', provningsform: 'ej_overklagbart', bevakning: null },
  {
    namn: 'Klagomål och synpunkter',
    provningsform: 'ej_overklagbart',
    bevakning: { dagar: 14, text: 'Svar till den som klagat' },
  },
  {
    namn: 'Medborgarförslag',
    provningsform: 'laglighetsprovning',
    bevakning: { dagar: 365, text: 'Beslut inom ett år (KL 5:35, 6:34)' },
  },
  {
    namn: 'Motion',
    provningsform: 'laglighetsprovning',
    bevakning: { dagar: 365, text: 'Beredd inom ett år (KL 5:35)' },
  },
  { namn: 'Myndighetsutövning mot enskild', provningsform: 'forvaltningsbesvar', bevakning: null },
  { namn: 'Organisation och reglemente', provningsform: 'laglighetsprovning', bevakning: null },
  { namn: 'Personal', provningsform: 'laglighetsprovning', bevakning: null },
  { namn: 'Remiss till nämnden', provningsform: 'ej_overklagbart', bevakning: { dagar: 30, text: 'Yttrande' } },
  { namn: 'Styrdokument', provningsform: 'laglighetsprovning', bevakning: null },
];

/** Vad de stående ärendena heter tills nämnden ändrar det. */
export const FORVALDA_SAMLINGAR: Readonly<Record<Samlingsslag, string>> = {
  delegationsbeslut: 'Redovisning av delegationsbeslut {ar}',
  anmalningar: 'Anmälningar till {namnd} {ar}',
  sammantradesordning: 'Sammanträdesordning {ar}',
};

/** Den stående ärendemeningen för ett år. Nämndens namn börjar med liten bokstav inne i meningen. */
export const samlingsmening = (mall: string, ar: number, namnd: string): string =>
  mall.replaceAll('{ar}', String(ar)).replaceAll('{namnd}', namnd.charAt(0).toLocaleLowerCase('sv') + namnd.slice(1));

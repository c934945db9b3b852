import { type Databasfel, registreraDatabasfel } from '#plattform';

const MENINGAR: Readonly<Record<string, Databasfel>> = {
  fk_tjansteskrivelse_referens: {
    kod: 'BEREDNING.REFERENS_SAKNAS',
    text: 'Referensen finns inte. Välj en person ur listan.',
    status: 422,
  },
  fk_undertecknare_person: {
    kod: 'BEREDNING.UNDERTECKNARE_SAKNAS',
    text: 'Undertecknaren finns inte. Välj en person ur listan.',
    status: 422,
  },
  uq_undertecknare_person: {
    kod: 'BEREDNING.UNDERTECKNARE_DUBBEL',
    text: 'Samma person står två gånger som undertecknare.',
    status: 422,
  },
  ck_tjansteskrivelse_rubrik: {
    kod: 'BEREDNING.RUBRIK_SAKNAS',
    text: 'Skriv en rubrik på skrivelsen.',
    status: 422,
  },
  uq_skriftsteg_klient: {
    kod: 'SKRIFT.KLIENT_UPPTAGEN',
    text: 'Skrivytan är öppen på två ställen med samma id. Ladda om sidan.',
  },
  uq_tjansteskrivelse_foregaende: {
    kod: 'BEREDNING.HAR_NYARE',
    text: 'Det finns redan en nyare version av skrivelsen. Öppna den.',
  },
  uq_tjansteskrivelse_version: {
    kod: 'BEREDNING.VERSION_FINNS',
    text: 'Versionen är redan fastställd. Läs om skrivelsen.',
  },
  uq_mall_namn: {
    kod: 'MALL.FINNS',
    text: 'Nämnden har redan en mall av det slaget med samma namn. Välj ett annat namn.',
  },
  uq_formulering_namn: {
    kod: 'FORMULERING.FINNS',
    text: 'Nämnden har redan en formulering med samma namn. Välj ett annat namn.',
  },
};

/** Ger det som databasen vägrar svenska meningar. */
export function registreraBeredningsfel(): void {
  registreraDatabasfel(MENINGAR);
}

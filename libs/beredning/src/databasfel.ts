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
  uq_tjansteskrivelse_foregaende: {
    kod: 'BEREDNING.HAR_NYARE',
    text: 'Det finns redan en nyare version av skrivelsen. Öppna den.',
  },
  uq_tjansteskrivelse_version: {
    kod: 'BEREDNING.VERSION_FINNS',
    text: 'Versionen är redan fastställd. Läs om skrivelsen.',
  },
};

/** Ger det som databasen vägrar svenska meningar. */
export function registreraBeredningsfel(): void {
  registreraDatabasfel(MENINGAR);
}

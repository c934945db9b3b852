import { DomanFel } from '../fel/doman-fel.js';

/** Varför en inloggning hos någon annan inte blev av. Webben har en svensk sida för var och en. */
export type Oidcorsak =
  | 'OIDC.AVBRUTEN'
  | 'OIDC.FOR_GAMMAL'
  | 'OIDC.INGET_KONTO'
  | 'OIDC.FOR_SVAG'
  | 'OIDC.FEL_PERSON'
  | 'OIDC.UPPTAGEN'
  | 'OIDC.SVARADE_INTE'
  | 'OIDC.OGILTIGT_SVAR';

const TEXTER: Record<Oidcorsak, string> = {
  'OIDC.AVBRUTEN': 'Inloggningen avbröts. Du är inte inloggad. Försök igen.',
  'OIDC.FOR_GAMMAL': 'Inloggningen tog för lång tid eller gjordes i en annan webbläsare. Försök igen.',
  'OIDC.INGET_KONTO':
    'Du har inget konto i Klubba som hör till den inloggningen. Be administratören i din kommun om hjälp.',
  'OIDC.FOR_SVAG': 'Inloggningen var inte tillräckligt säker för det här. Välj ett starkare sätt att logga in.',
  'OIDC.FEL_PERSON': 'Den inloggningen hör inte till ditt konto. Använd den som är kopplad till kontot.',
  'OIDC.UPPTAGEN':
    'Inloggningen är redan kopplad till ett konto, eller så har ditt konto redan en hos samma leverantör.',
  'OIDC.SVARADE_INTE':
    'Inloggningstjänsten svarar inte just nu. Försök igen om en stund, eller logga in på annat sätt.',
  'OIDC.OGILTIGT_SVAR':
    'Svaret från inloggningstjänsten gick inte att lita på. Försök igen, och hör av dig till driften om det händer på nytt.',
};

/** Felet med sin svenska mening. */
export const oidcfel = (kod: Oidcorsak, orsak?: unknown): DomanFel =>
  new DomanFel(kod, TEXTER[kod], {
    status: kod === 'OIDC.SVARADE_INTE' ? 503 : 403,
    niva: kod === 'OIDC.OGILTIGT_SVAR' || kod === 'OIDC.SVARADE_INTE' ? 'warn' : 'info',
    orsak,
  });

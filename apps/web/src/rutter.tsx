import { createRoute, createRouter } from '@tanstack/react-router';
import { fragor } from './klient/fragor.js';
import { inloggad, inloggning, rot } from './rutter/grund.js';
import { arsplanerna } from './rutter/arsplan.js';
import { konto, oppna } from './rutter/konto.js';
import { delegationslistor } from './rutter/delegationslistor.js';
import { diariet } from './rutter/diarium.js';
import { delegationen } from './rutter/delegation.js';
import { diarieimport } from './rutter/arendeimport.js';
import { handlingssidor } from './rutter/handling.js';
import { initiativen } from './rutter/initiativ.js';
import { inkorgen } from './rutter/inkorg.js';
import { bevakningarna } from './rutter/bevakning.js';
import { postlista } from './rutter/postlista.js';
import { rapporter } from './rutter/rapport.js';
import { remisserna } from './rutter/remiss.js';
import { hanteringsplan } from './rutter/hanteringsplan.js';
import { kommunen } from './rutter/kommunen.js';
import { namnden } from './rutter/namnden.js';
import { sammantrade, sammantraden } from './rutter/sammantraden.js';
import { skrivelserna } from './rutter/skrivelse.js';
import { skrivelsetavlan } from './rutter/tavla.js';
import { utlamnanden } from './rutter/utlamnande.js';
import { FinnsInte, Sidfel } from './sidor/Sidfel.js';
import { Start } from './sidor/Start.js';

const start = createRoute({ getParentRoute: () => inloggad, path: '/', component: Start });

const ovrigt = createRoute({ getParentRoute: () => inloggad, path: '$', component: FinnsInte });

/** Webbens adresser. */
export const router = createRouter({
  routeTree: rot.addChildren([
    inloggning,
    ...oppna,
    inloggad.addChildren([
      start,
      konto,
      ...diariet,
      ...handlingssidor,
      ...inkorgen,
      postlista,
      bevakningarna,
      ...remisserna,
      ...rapporter,
      initiativen,
      ...diarieimport,
      ...delegationen,
      ...skrivelsetavlan,
      ...delegationslistor,
      ...skrivelserna,
      ...utlamnanden,
      ...hanteringsplan,
      ...arsplanerna,
      sammantraden,
      sammantrade,
      namnden,
      kommunen,
      ovrigt,
    ]),
  ]),
  context: { fragor },
  scrollRestoration: true,
  defaultPreload: false,
  defaultErrorComponent: Sidfel,
  defaultNotFoundComponent: FinnsInte,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

import { createRootRouteWithContext, createRoute, createRouter, Outlet, redirect } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { somKlubbafel } from './klient/fel.js';
import { fragor } from './klient/fragor.js';
import { jagFraga } from './klient/inloggning.js';
import { Ram } from './ram/Ram.js';
import { Inloggning } from './sidor/Inloggning.js';
import { FinnsInte, Sidfel } from './sidor/Sidfel.js';
import { Start } from './sidor/Start.js';
import { Sammantraden } from './sidor/Sammantraden.js';
import { Anslag } from './sidor/sammantrade/Anslag.js';
import { Foredragningslista } from './sidor/sammantrade/Foredragningslista.js';
import { Handlingar } from './sidor/sammantrade/Handlingar.js';
import { Justering } from './sidor/sammantrade/Justering.js';
import { Kallelse } from './sidor/sammantrade/Kallelse.js';
import { Protokoll } from './sidor/sammantrade/Protokoll.js';
import { Sammantrade } from './sidor/sammantrade/Sammantrade.js';
import { Sammantradesram } from './sidor/sammantrade/Sammantradesram.js';

const rot = createRootRouteWithContext<{ fragor: QueryClient }>()({
  component: Outlet,
  errorComponent: Sidfel,
  notFoundComponent: FinnsInte,
});

/** Dit man var på väg när inloggningen kom emellan; bara en adress inom Klubba. */
const tillbaka = (varde: unknown): string | undefined =>
  typeof varde === 'string' && /^\/(?!\/|logga-in)/u.test(varde) ? varde : undefined;

const inloggning = createRoute({
  getParentRoute: () => rot,
  path: '/logga-in',
  validateSearch: (sok): { till?: string } => {
    const till = tillbaka(sok['till']);
    return till === undefined ? {} : { till };
  },
  component: Inloggning,
});

const inloggad = createRoute({
  getParentRoute: () => rot,
  id: 'inloggad',
  component: Ram,
  notFoundComponent: FinnsInte,
  errorComponent: Sidfel,
  beforeLoad: async ({ context, location }) => {
    try {
      await context.fragor.query({ ...jagFraga, staleTime: 'static' });
    } catch (fel) {
      if (somKlubbafel(fel).status !== 401) throw fel;
      const till = tillbaka(location.href);
      redirect({ to: '/logga-in', search: till === undefined || till === '/' ? {} : { till }, throw: true });
    }
  },
});

const start = createRoute({ getParentRoute: () => inloggad, path: '/', component: Start });

export type Listvisning = 'kommande' | 'tidigare';

const sammantraden = createRoute({
  getParentRoute: () => inloggad,
  path: '/namnder/$namndId/sammantraden',
  validateSearch: (sok): { visa?: Listvisning; sida?: number } => ({
    ...(sok['visa'] === 'tidigare' ? { visa: 'tidigare' as const } : {}),
    ...(typeof sok['sida'] === 'number' && Number.isInteger(sok['sida']) && sok['sida'] > 1
      ? { sida: sok['sida'] }
      : {}),
  }),
  component: Sammantraden,
});

const sammantrade = createRoute({
  getParentRoute: () => inloggad,
  path: '/namnder/$namndId/sammantraden/$sammantradeId',
  component: Sammantradesram,
});

const sammantradessidor = [
  createRoute({ getParentRoute: () => sammantrade, path: '/', component: Sammantrade }),
  createRoute({ getParentRoute: () => sammantrade, path: '/handlingar', component: Handlingar }),
  createRoute({ getParentRoute: () => sammantrade, path: '/foredragningslista', component: Foredragningslista }),
  createRoute({ getParentRoute: () => sammantrade, path: '/kallelse', component: Kallelse }),
  createRoute({ getParentRoute: () => sammantrade, path: '/protokoll', component: Protokoll }),
  createRoute({ getParentRoute: () => sammantrade, path: '/justering', component: Justering }),
  createRoute({ getParentRoute: () => sammantrade, path: '/anslag', component: Anslag }),
] as const;

const ovrigt = createRoute({ getParentRoute: () => inloggad, path: '$', component: FinnsInte });

/** Webbens adresser. */
export const router = createRouter({
  routeTree: rot.addChildren([
    inloggning,
    inloggad.addChildren([start, sammantraden, sammantrade.addChildren(sammantradessidor), ovrigt]),
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

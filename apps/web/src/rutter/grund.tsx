import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { somKlubbafel } from '../klient/fel.js';
import { jagFraga } from '../klient/inloggning.js';
import { Ram } from '../ram/Ram.js';
import { Inloggning } from '../sidor/Inloggning.js';
import { FinnsInte, Sidfel } from '../sidor/Sidfel.js';

/** Roten av alla adresser. */
export const rot = createRootRouteWithContext<{ fragor: QueryClient }>()({
  component: Outlet,
  errorComponent: Sidfel,
  notFoundComponent: FinnsInte,
});

/** Dit man var på väg när inloggningen kom emellan; bara en adress inom Klubba. */
const tillbaka = (varde: unknown): string | undefined =>
  typeof varde === 'string' && /^\/(?!\/|logga-in)/u.test(varde) ? varde : undefined;

/** Inloggningen. */
export const inloggning = createRoute({
  getParentRoute: () => rot,
  path: '/logga-in',
  validateSearch: (sok): { till?: string } => {
    const till = tillbaka(sok['till']);
    return till === undefined ? {} : { till };
  },
  component: Inloggning,
});

/** Allt som kräver inloggning hänger under den här. */
export const inloggad = createRoute({
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

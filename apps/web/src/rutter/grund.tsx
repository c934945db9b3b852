import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { HALV, somKlubbafel } from '../klient/fel.js';
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
  validateSearch: (sok): { till?: string; fel?: string } => {
    const till = tillbaka(sok['till']);
    const fel = sok['fel'];
    return { ...(till === undefined ? {} : { till }), ...(typeof fel === 'string' ? { fel } : {}) };
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
      const { status, kod } = somKlubbafel(fel);
      if (status !== 401 && kod !== HALV) throw fel;
      const till = tillbaka(location.href);
      redirect({ to: '/logga-in', search: till === undefined || till === '/' ? {} : { till }, throw: true });
    }
  },
});

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inloggad } from './grund.js';

/** Import av ett gammalt diarium. */
export const diarieimport = [
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/diarieimport',
    component: lazyRouteComponent(() => import('../sidor/arendeimport/Importer.js'), 'Importer'),
  }),
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/diarieimport/$importId',
    component: lazyRouteComponent(() => import('../sidor/arendeimport/Importen.js'), 'Importen'),
  }),
] as const;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inloggad } from './grund.js';

/** Delegationslistorna hos hela nämnden, brådskande beslut, och delegaternas särskilda protokoll. */
export const delegationslistor = [
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/delegation/listor',
    component: lazyRouteComponent(() => import('../sidor/delegation/listor/Listoversikt.js'), 'Listoversikt'),
  }),
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/delegation/bradskande',
    component: lazyRouteComponent(() => import('../sidor/delegation/listor/Bradskande.js'), 'Bradskande'),
  }),
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/delegation/protokoll/$protokollId',
    component: lazyRouteComponent(() => import('../sidor/delegation/listor/Delegatprotokoll.js'), 'Delegatprotokoll'),
  }),
] as const;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inloggad } from './grund.js';

const FLIKAR = ['utan-rad', 'gallring'] as const;

/** Nämndens informationshanteringsplan. */
export const hanteringsplan = [
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/hanteringsplan',
    validateSearch: (sok): { flik?: (typeof FLIKAR)[number]; plan?: string } => {
      const flik = FLIKAR.find((en) => en === sok['flik']);
      const plan = sok['plan'];
      return { ...(flik === undefined ? {} : { flik }), ...(typeof plan === 'string' ? { plan } : {}) };
    },
    component: lazyRouteComponent(() => import('../sidor/hanteringsplan/Planen.js'), 'Planen'),
  }),
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/hanteringsplan/fil',
    validateSearch: (sok): { import?: string } => {
      const id = sok['import'];
      return typeof id === 'string' && id.length < 60 ? { import: id } : {};
    },
    component: lazyRouteComponent(() => import('../sidor/hanteringsplan/LasInPlan.js'), 'LasInPlan'),
  }),
] as const;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inloggad } from './grund.js';

/** Nämndens remisser, ut och in. */
export const remisserna = [
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/remisser',
    component: lazyRouteComponent(() => import('../sidor/remiss/Remisser.js'), 'Remisser'),
  }),
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/remisser/ny',
    validateSearch: (sok): { arende?: string } => {
      const arende = sok['arende'];
      return typeof arende === 'string' && arende.length < 50 ? { arende } : {};
    },
    component: lazyRouteComponent(() => import('../sidor/remiss/Remissformular.js'), 'NyRemiss'),
  }),
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/remisser/$remissId',
    component: lazyRouteComponent(() => import('../sidor/remiss/Remissida.js'), 'Remissida'),
  }),
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/remisser/$remissId/andra',
    component: lazyRouteComponent(() => import('../sidor/remiss/Remissformular.js'), 'AndraRemiss'),
  }),
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/remisser/inkommen/$remissInId',
    component: lazyRouteComponent(() => import('../sidor/remiss/RemissInSida.js'), 'RemissInSida'),
  }),
] as const;

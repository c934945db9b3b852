import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type Postlistesok, tolkaPostlistesok } from '../sidor/postlista/postlistesok.js';
import { inloggad } from './grund.js';

/** Nämndens postlista. */
export const postlista = createRoute({
  getParentRoute: () => inloggad,
  path: '/namnder/$namndId/postlista',
  validateSearch: (sok): Postlistesok => tolkaPostlistesok(sok),
  component: lazyRouteComponent(() => import('../sidor/postlista/Postlista.js'), 'Postlista'),
});

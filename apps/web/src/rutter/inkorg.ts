import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { UNDANLAGT, type Undanlagt } from '../sidor/inkorg/fragor.js';
import { inloggad } from './grund.js';

const ID = /^[0-9a-f-]{36}$/u;

/** Att registrera, och nämndens adresser för inkommande e-post. */
export const inkorgen = [
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/att-registrera',
    validateSearch: (sok): { post?: string; visa?: Undanlagt } => {
      const [post, visa] = [sok['post'], UNDANLAGT.find((en) => en === sok['visa'])];
      return {
        ...(typeof post === 'string' && ID.test(post) ? { post } : {}),
        ...(visa === undefined ? {} : { visa }),
      };
    },
    component: lazyRouteComponent(() => import('../sidor/inkorg/Inkorg.js'), 'Inkorg'),
  }),
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/att-registrera/adresser',
    component: lazyRouteComponent(() => import('../sidor/inkorg/Adresser.js'), 'Adresser'),
  }),
] as const;

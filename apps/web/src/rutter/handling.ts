import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inloggad } from './grund.js';

/** En handling, och filerna som hålls tillbaka. */
export const handlingssidor = [
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/handlingar/$handlingId',
    validateSearch: (sok): { fil?: string } => {
      const { fil } = sok;
      return typeof fil === 'string' && fil.length < 100 ? { fil } : {};
    },
    component: lazyRouteComponent(() => import('../sidor/handling/Handlingssida.js'), 'Handlingssida'),
  }),
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/karantan',
    component: lazyRouteComponent(() => import('../sidor/handling/Karantan.js'), 'Karantansida'),
  }),
] as const;

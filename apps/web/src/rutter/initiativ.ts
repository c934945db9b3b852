import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inloggad } from './grund.js';

/** Medborgarförslag och motioner. */
export const initiativen = createRoute({
  getParentRoute: () => inloggad,
  path: '/namnder/$namndId/medborgarforslag',
  validateSearch: (sok): { ar?: number } => {
    const ar = sok['ar'];
    return typeof ar === 'number' && Number.isInteger(ar) ? { ar } : {};
  },
  component: lazyRouteComponent(() => import('../sidor/initiativ/Redovisning.js'), 'Redovisning'),
});

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inloggad } from './grund.js';

const VYER = ['mina', 'enhetens', 'namndens'] as const;

/** Bevakningar: mina, enhetens, nämndens, som lista eller månad. */
export const bevakningarna = createRoute({
  getParentRoute: () => inloggad,
  path: '/namnder/$namndId/bevakningar',
  validateSearch: (sok): { vy?: (typeof VYER)[number]; manad?: string } => {
    const vy = VYER.find((en) => en === sok['vy']);
    const manad = sok['manad'];
    return {
      ...(vy === undefined ? {} : { vy }),
      ...(typeof manad === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(manad) ? { manad } : {}),
    };
  },
  component: lazyRouteComponent(() => import('../sidor/bevakning/Bevakningar.js'), 'Bevakningar'),
});

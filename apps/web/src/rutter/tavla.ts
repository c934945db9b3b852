import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inloggad } from './grund.js';

const VYER = ['alla', 'mina', 'vantar'] as const;

interface Tavelsok {
  sammantrade?: string;
  vy?: (typeof VYER)[number];
  personId?: string;
  enhet?: string;
}

const text = (varde: unknown): string | undefined => (typeof varde === 'string' && varde !== '' ? varde : undefined);

/** Alla skrivelser på väg till ett sammanträde. */
const tavlan = createRoute({
  getParentRoute: () => inloggad,
  path: '/namnder/$namndId/skrivelser',
  validateSearch: (sok): Tavelsok => {
    const vy = VYER.find((en) => en === sok['vy']);
    const [sammantrade, personId, enhet] = [text(sok['sammantrade']), text(sok['personId']), text(sok['enhet'])];
    return {
      ...(sammantrade === undefined ? {} : { sammantrade }),
      ...(vy === undefined ? {} : { vy }),
      ...(personId === undefined ? {} : { personId }),
      ...(enhet === undefined ? {} : { enhet }),
    };
  },
  component: lazyRouteComponent(() => import('../sidor/tavla/Tavla.js'), 'Tavla'),
});

/** En skrivelse att läsa, granska och godkänna. */
const lasning = createRoute({
  getParentRoute: () => inloggad,
  path: '/namnder/$namndId/skrivelser/$skrivelseId/las',
  component: lazyRouteComponent(() => import('../sidor/tavla/LasSkrivelse.js'), 'LasSkrivelse'),
});

export const skrivelsetavlan = [tavlan, lasning];

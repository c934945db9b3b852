import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inloggad } from './grund.js';

/** En ny skrivelse, och rummet där en skrivs. Listan är tavlan. */
export const skrivelserna = [
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/skrivelser/ny',
    validateSearch: (sok): { arendeId?: string; dokumenttyp?: string } => {
      const { arendeId, dokumenttyp } = sok;
      return {
        ...(typeof arendeId === 'string' && arendeId.length < 50 ? { arendeId } : {}),
        ...(typeof dokumenttyp === 'string' && dokumenttyp.length < 50 ? { dokumenttyp } : {}),
      };
    },
    component: lazyRouteComponent(() => import('../sidor/skrivelse/NySkrivelse.js'), 'NySkrivelse'),
  }),
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/skrivelser/$skrivelseId',
    component: lazyRouteComponent(() => import('../sidor/skrivelse/Skrivelsesida.js'), 'Skrivelsesida'),
  }),
] as const;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inloggad } from './grund.js';

const somText = (varde: unknown): string | undefined =>
  typeof varde === 'string' && varde !== '' && varde.length < 100 ? varde : undefined;

/** Utlämnande av allmän handling, och maskningen. */
export const utlamnanden = [
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/utlamnanden',
    validateSearch: (sok): { lage?: 'avslutade' } => (sok['lage'] === 'avslutade' ? { lage: 'avslutade' } : {}),
    component: lazyRouteComponent(() => import('../sidor/utlamnande/Utlamnanden.js'), 'Utlamnanden'),
  }),
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/utlamnanden/ny',
    validateSearch: (sok): { handling?: string; arende?: string } => {
      const [handling, arende] = [somText(sok['handling']), somText(sok['arende'])];
      return { ...(handling === undefined ? {} : { handling }), ...(arende === undefined ? {} : { arende }) };
    },
    component: lazyRouteComponent(() => import('../sidor/utlamnande/NyBegaran.js'), 'NyBegaran'),
  }),
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/utlamnanden/taxa',
    component: lazyRouteComponent(() => import('../sidor/utlamnande/Taxan.js'), 'Taxan'),
  }),
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/utlamnanden/$begaranId',
    component: lazyRouteComponent(() => import('../sidor/utlamnande/Begaran.js'), 'Begaran'),
  }),
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/maskningar/$maskningId',
    component: lazyRouteComponent(() => import('../sidor/utlamnande/maska/Maskning.js'), 'Maskning'),
  }),
] as const;

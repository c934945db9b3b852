import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  type Rapportlistesok,
  type Rapportsok,
  tolkaRapportlistesok,
  tolkaRapportsok,
} from '../sidor/rapport/rapportsok.js';
import { inloggad } from './grund.js';

/** Rapporterna ur diariet, och ärendena bakom en siffra. */
export const rapporter = [
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/rapporter',
    validateSearch: (sok): Rapportsok => tolkaRapportsok(sok),
    component: lazyRouteComponent(() => import('../sidor/rapport/Rapporter.js'), 'Rapporter'),
  }),
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/rapporter/arenden',
    validateSearch: (sok): Rapportlistesok => tolkaRapportlistesok(sok),
    component: lazyRouteComponent(() => import('../sidor/rapport/Rapportarenden.js'), 'Rapportarenden'),
  }),
] as const;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inloggad } from './grund.js';

const MANAD = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/u;

const enhetOchManad = (sok: Record<string, unknown>): { enhet?: string; manad?: string } => {
  const { enhet, manad } = sok;
  return {
    ...(typeof enhet === 'string' && enhet.length < 60 ? { enhet } : {}),
    ...(typeof manad === 'string' && MANAD.test(manad) ? { manad } : {}),
  };
};

/** Delegationsbesluten, inläsningen av många, och delegationsordningen. */
export const delegationen = [
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/delegation',
    validateSearch: enhetOchManad,
    component: lazyRouteComponent(() => import('../sidor/delegation/Delegation.js'), 'Delegation'),
  }),
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/delegation/inlasning',
    validateSearch: enhetOchManad,
    component: lazyRouteComponent(() => import('../sidor/delegation/LasIn.js'), 'LasIn'),
  }),
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/delegation/ordning',
    validateSearch: (sok): { version?: string } => {
      const { version } = sok;
      return typeof version === 'string' && version.length < 60 ? { version } : {};
    },
    component: lazyRouteComponent(() => import('../sidor/delegation/ordning/Ordningen.js'), 'Ordningen'),
  }),
] as const;

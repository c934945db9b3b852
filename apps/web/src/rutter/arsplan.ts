import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inloggad } from './grund.js';

/** Nämndens årsplaner. */
const alla = createRoute({
  getParentRoute: () => inloggad,
  path: '/namnder/$namndId/arsplan',
  component: lazyRouteComponent(() => import('../sidor/arsplan/Arsplaner.js'), 'Arsplaner'),
});

const ny = createRoute({
  getParentRoute: () => inloggad,
  path: '/namnder/$namndId/arsplan/ny',
  component: lazyRouteComponent(() => import('../sidor/arsplan/NyPlan.js'), 'NyPlan'),
});

const en = createRoute({
  getParentRoute: () => inloggad,
  path: '/namnder/$namndId/arsplan/$ordningId',
  component: lazyRouteComponent(() => import('../sidor/arsplan/Planen.js'), 'Planen'),
});

export const arsplanerna = [alla, ny, en] as const;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inloggad } from './grund.js';

const kommunram = createRoute({
  getParentRoute: () => inloggad,
  path: '/kommunen',
  component: lazyRouteComponent(() => import('../sidor/administration/Kommunram.js'), 'Kommunram'),
});

const sidor = [
  createRoute({
    getParentRoute: () => kommunram,
    path: '/',
    component: lazyRouteComponent(() => import('../sidor/administration/Organlista.js'), 'Organlista'),
  }),
  createRoute({
    getParentRoute: () => kommunram,
    path: '/brevhuvud',
    component: lazyRouteComponent(() => import('../sidor/administration/Brevhuvud.js'), 'Brevhuvud'),
  }),
  createRoute({
    getParentRoute: () => kommunram,
    path: '/ny-namnd',
    component: lazyRouteComponent(() => import('../sidor/namnden/nynamnd/NyNamnd.js'), 'NyNamnd'),
  }),
  createRoute({
    getParentRoute: () => kommunram,
    path: '/fil',
    validateSearch: (sok): { omgang?: string } => (typeof sok['omgang'] === 'string' ? { omgang: sok['omgang'] } : {}),
    component: lazyRouteComponent(() => import('../sidor/administration/Kommunfil.js'), 'Kommunfil'),
  }),
] as const;

/** Det som gäller hela kommunen. */
export const kommunen = kommunram.addChildren(sidor);

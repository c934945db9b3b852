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
  createRoute({
    getParentRoute: () => kommunram,
    path: '/mandatskifte',
    validateSearch: (sok): { skifte?: string } => (typeof sok['skifte'] === 'string' ? { skifte: sok['skifte'] } : {}),
    component: lazyRouteComponent(() => import('../sidor/administration/Kommunskifte.js'), 'Kommunskifte'),
  }),
  createRoute({
    getParentRoute: () => kommunram,
    path: '/konton',
    component: lazyRouteComponent(() => import('../sidor/administration/konton/Kontolista.js'), 'Kontolista'),
  }),
  createRoute({
    getParentRoute: () => kommunram,
    path: '/konton/$kontoId',
    component: lazyRouteComponent(() => import('../sidor/administration/konton/Kontot.js'), 'Kontot'),
  }),
] as const;

/** Det som gäller hela kommunen. */
export const kommunen = kommunram.addChildren(sidor);

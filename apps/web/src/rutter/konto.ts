import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inloggad, rot } from './grund.js';

const felI = (sok: Record<string, unknown>): { fel?: string } => {
  const fel = sok['fel'];
  return typeof fel === 'string' && /^[A-Z_]{1,20}\.[A-Z_]{1,30}$/u.test(fel) ? { fel } : {};
};

/** Det egna kontot. */
export const konto = createRoute({
  getParentRoute: () => inloggad,
  path: '/konto',
  validateSearch: felI,
  component: lazyRouteComponent(() => import('../sidor/konto/MittKonto.js'), 'MittKonto'),
});

/** Sidor om inloggningen som ingen behöver vara inloggad för. */
export const oppna = [
  createRoute({
    getParentRoute: () => rot,
    path: '/glomt-losenord',
    component: lazyRouteComponent(() => import('../sidor/konto/GlomtLosenord.js'), 'GlomtLosenord'),
  }),
  createRoute({
    getParentRoute: () => rot,
    path: '/nytt-losenord',
    component: lazyRouteComponent(() => import('../sidor/konto/NyttLosenord.js'), 'NyttLosenord'),
  }),
  createRoute({
    getParentRoute: () => rot,
    path: '/bekraftat',
    validateSearch: felI,
    component: lazyRouteComponent(() => import('../sidor/konto/Bekraftat.js'), 'Bekraftat'),
  }),
] as const;

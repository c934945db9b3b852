import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inloggad } from './grund.js';

type Listvisning = 'kommande' | 'tidigare';

/** Nämndens sammanträden. */
export const sammantraden = createRoute({
  getParentRoute: () => inloggad,
  path: '/namnder/$namndId/sammantraden',
  validateSearch: (sok): { visa?: Listvisning; sida?: number } => ({
    ...(sok['visa'] === 'tidigare' ? { visa: 'tidigare' as const } : {}),
    ...(typeof sok['sida'] === 'number' && Number.isInteger(sok['sida']) && sok['sida'] > 1
      ? { sida: sok['sida'] }
      : {}),
  }),
  component: lazyRouteComponent(() => import('../sidor/Sammantraden.js'), 'Sammantraden'),
});

const sammantradet = createRoute({
  getParentRoute: () => inloggad,
  path: '/namnder/$namndId/sammantraden/$sammantradeId',
  component: lazyRouteComponent(() => import('../sidor/sammantrade/Sammantradesram.js'), 'Sammantradesram'),
});

// Ett eget namn på listan: skrivs rutterna inne i anropet tappar TypeScript deras typer.
const sidor = [
  createRoute({
    getParentRoute: () => sammantradet,
    path: '/',
    component: lazyRouteComponent(() => import('../sidor/sammantrade/Sammantrade.js'), 'Sammantrade'),
  }),
  createRoute({
    getParentRoute: () => sammantradet,
    path: '/handlingar',
    component: lazyRouteComponent(() => import('../sidor/sammantrade/Handlingar.js'), 'Handlingar'),
  }),
  createRoute({
    getParentRoute: () => sammantradet,
    path: '/beredning',
    component: lazyRouteComponent(() => import('../sidor/sammantrade/bygg/Beredningen.js'), 'Beredningen'),
  }),
  createRoute({
    getParentRoute: () => sammantradet,
    path: '/foredragningslista',
    component: lazyRouteComponent(() => import('../sidor/sammantrade/Foredragningslista.js'), 'Foredragningslista'),
  }),
  createRoute({
    getParentRoute: () => sammantradet,
    path: '/kallelse',
    component: lazyRouteComponent(() => import('../sidor/sammantrade/Kallelse.js'), 'Kallelse'),
  }),
  createRoute({
    getParentRoute: () => sammantradet,
    path: '/protokoll',
    validateSearch: (sok): { paragraf?: string } => {
      const { paragraf } = sok;
      return typeof paragraf === 'string' && paragraf.length < 100 ? { paragraf } : {};
    },
    component: lazyRouteComponent(() => import('../sidor/sammantrade/Protokoll.js'), 'Protokoll'),
  }),
  createRoute({
    getParentRoute: () => sammantradet,
    path: '/justering',
    component: lazyRouteComponent(() => import('../sidor/sammantrade/Justering.js'), 'Justering'),
  }),
  createRoute({
    getParentRoute: () => sammantradet,
    path: '/anslag',
    component: lazyRouteComponent(() => import('../sidor/sammantrade/Anslag.js'), 'Anslag'),
  }),
] as const;

/** Ett sammanträde med sin kedja. */
export const sammantrade = sammantradet.addChildren(sidor);

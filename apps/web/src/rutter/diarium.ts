import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type Diariesok, tolkaDiariesok } from '../sidor/diarium/diariesok.js';
import { inloggad } from './grund.js';

const somText = (varde: unknown): string | undefined =>
  typeof varde === 'string' && varde !== '' && varde.length < 100 ? varde : undefined;

/** Nämndens diarium, nytt ärende, och ett ärende. */
export const diariet = [
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/arenden',
    validateSearch: (sok): Diariesok => tolkaDiariesok(sok),
    component: lazyRouteComponent(() => import('../sidor/diarium/Diarium.js'), 'Diarium'),
  }),
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/arenden/nytt',
    validateSearch: (sok): { typ?: string } => {
      const typ = somText(sok['typ']);
      return typ === undefined ? {} : { typ };
    },
    component: lazyRouteComponent(() => import('../sidor/diarium/registrera/Registrera.js'), 'Registrera'),
  }),
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/arenden/arendetyper',
    component: lazyRouteComponent(() => import('../sidor/diarium/installning/Arendetyper.js'), 'Arendetyper'),
  }),
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/arenden/under-provning',
    validateSearch: (sok): { sida?: number } =>
      typeof sok['sida'] === 'number' && Number.isInteger(sok['sida']) && sok['sida'] > 1 ? { sida: sok['sida'] } : {},
    component: lazyRouteComponent(() => import('../sidor/diarium/installning/UnderProvning.js'), 'UnderProvning'),
  }),
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/arenden/avsluta',
    validateSearch: (sok): { korning?: string } => {
      const korning = somText(sok['korning']);
      return korning === undefined ? {} : { korning };
    },
    component: lazyRouteComponent(() => import('../sidor/diarium/installning/AvslutaManga.js'), 'AvslutaManga'),
  }),
  createRoute({
    getParentRoute: () => inloggad,
    path: '/namnder/$namndId/arenden/$arendeId',
    validateSearch: (sok): { handling?: string } => {
      const handling = somText(sok['handling']);
      return handling === undefined ? {} : { handling };
    },
    component: lazyRouteComponent(() => import('../sidor/arende/Arende.js'), 'Arendesida'),
  }),
] as const;

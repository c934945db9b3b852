import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inloggad } from './grund.js';

const namndram = createRoute({
  getParentRoute: () => inloggad,
  path: '/namnder/$namndId/namnden',
  component: lazyRouteComponent(() => import('../sidor/namnden/Namndram.js'), 'Namndram'),
});

const somDatum = (varde: unknown): string | undefined =>
  typeof varde === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(varde) ? varde : undefined;

const somText = (varde: unknown): string | undefined =>
  typeof varde === 'string' && varde !== '' && varde.length < 100 ? varde : undefined;

const HANDELSER = ['avgang', 'val', 'byte'] as const;

interface Valsok {
  vad?: (typeof HANDELSER)[number];
  /** Platsens nummer. */
  plats?: number;
  /** Uppdraget som fylls. */
  efter?: string;
  /** Uppdraget som slutar eller byts. */
  uppdrag?: string;
}

// Ett eget namn på listan: skrivs rutterna inne i anropet tappar TypeScript deras typer.
const sidor = [
  createRoute({
    getParentRoute: () => namndram,
    path: '/',
    validateSearch: (sok): { datum?: string } => {
      const datum = somDatum(sok['datum']);
      return datum === undefined ? {} : { datum };
    },
    component: lazyRouteComponent(() => import('../sidor/namnden/Namnden.js'), 'Namnden'),
  }),
  createRoute({
    getParentRoute: () => namndram,
    path: '/reglemente',
    validateSearch: (sok): { version?: string } => {
      const version = somText(sok['version']);
      return version === undefined ? {} : { version };
    },
    component: lazyRouteComponent(() => import('../sidor/namnden/reglemente/Reglementet.js'), 'Reglementet'),
  }),
  createRoute({
    getParentRoute: () => namndram,
    path: '/reglemente/nytt',
    component: lazyRouteComponent(
      () => import('../sidor/namnden/reglemente/Reglementesformular.js'),
      'Reglementesformular',
    ),
  }),
  createRoute({
    getParentRoute: () => namndram,
    path: '/reglemente/$reglementeId',
    component: lazyRouteComponent(
      () => import('../sidor/namnden/reglemente/Reglementesformular.js'),
      'Reglementesformular',
    ),
  }),
  createRoute({
    getParentRoute: () => namndram,
    path: '/val',
    validateSearch: (sok): Valsok => {
      const vad = HANDELSER.find((en) => en === sok['vad']);
      const [efter, uppdrag] = [somText(sok['efter']), somText(sok['uppdrag'])];
      return {
        ...(vad === undefined ? {} : { vad }),
        ...(efter === undefined ? {} : { efter }),
        ...(uppdrag === undefined ? {} : { uppdrag }),
        ...(typeof sok['plats'] === 'number' ? { plats: sok['plats'] } : {}),
      };
    },
    component: lazyRouteComponent(() => import('../sidor/namnden/val/Val.js'), 'Val'),
  }),
  createRoute({
    getParentRoute: () => namndram,
    path: '/personer',
    component: lazyRouteComponent(() => import('../sidor/namnden/person/Personer.js'), 'Personer'),
  }),
  createRoute({
    getParentRoute: () => namndram,
    path: '/personer/$personId',
    component: lazyRouteComponent(() => import('../sidor/namnden/person/Personen.js'), 'Personen'),
  }),
  createRoute({
    getParentRoute: () => namndram,
    path: '/kontaktpolitiker',
    component: lazyRouteComponent(
      () => import('../sidor/namnden/kontaktpolitiker/Kontaktpolitiker.js'),
      'Kontaktpolitiker',
    ),
  }),
  createRoute({
    getParentRoute: () => namndram,
    path: '/standardpunkter',
    component: lazyRouteComponent(
      () => import('../sidor/namnden/standardpunkter/Standardpunkter.js'),
      'Standardpunkter',
    ),
  }),
  createRoute({
    getParentRoute: () => namndram,
    path: '/kallelse',
    component: lazyRouteComponent(() => import('../sidor/kallelse/Installning.js'), 'Installning'),
  }),
  createRoute({
    getParentRoute: () => namndram,
    path: '/mallar',
    component: lazyRouteComponent(() => import('../sidor/mall/Mallar.js'), 'Mallar'),
  }),
  createRoute({
    getParentRoute: () => namndram,
    path: '/mallar/$mallId',
    component: lazyRouteComponent(() => import('../sidor/mall/Mallen.js'), 'Mallen'),
  }),
  createRoute({
    getParentRoute: () => namndram,
    path: '/formuleringar',
    component: lazyRouteComponent(() => import('../sidor/mall/Formuleringar.js'), 'Formuleringar'),
  }),
  createRoute({
    getParentRoute: () => namndram,
    path: '/namn',
    component: lazyRouteComponent(() => import('../sidor/namnden/namn/Namnochtid.js'), 'Namnochtid'),
  }),
  createRoute({
    getParentRoute: () => namndram,
    path: '/skydd',
    component: lazyRouteComponent(() => import('../sidor/namnden/insyn/Skyddsinsyn.js'), 'Skyddsinsyn'),
  }),
  createRoute({
    getParentRoute: () => namndram,
    path: '/enheter',
    component: lazyRouteComponent(() => import('../sidor/namnden/forvaltning/Enheter.js'), 'Enheter'),
  }),
  createRoute({
    getParentRoute: () => namndram,
    path: '/franvaro',
    component: lazyRouteComponent(() => import('../sidor/namnden/forvaltning/Franvaro.js'), 'Franvaro'),
  }),
  createRoute({
    getParentRoute: () => namndram,
    path: '/konton',
    component: lazyRouteComponent(() => import('../sidor/namnden/konton/Konton.js'), 'Konton'),
  }),
  createRoute({
    getParentRoute: () => namndram,
    path: '/granskningar',
    component: lazyRouteComponent(() => import('../sidor/namnden/insyn/Granskningar.js'), 'Granskningar'),
  }),
  createRoute({
    getParentRoute: () => namndram,
    path: '/laslogg',
    component: lazyRouteComponent(() => import('../sidor/namnden/insyn/Laslogg.js'), 'Laslogg'),
  }),
  createRoute({
    getParentRoute: () => namndram,
    path: '/fil',
    validateSearch: (sok): { omgang?: string } => {
      const omgang = somText(sok['omgang']);
      return omgang === undefined ? {} : { omgang };
    },
    component: lazyRouteComponent(() => import('../sidor/namnden/fil/Namndfil.js'), 'Namndfil'),
  }),
  createRoute({
    getParentRoute: () => namndram,
    path: '/mandatskifte',
    validateSearch: (sok): { skifte?: string } => {
      const skifte = somText(sok['skifte']);
      return skifte === undefined ? {} : { skifte };
    },
    component: lazyRouteComponent(() => import('../sidor/namnden/mandatskifte/Mandatskifte.js'), 'Mandatskifte'),
  }),
  createRoute({
    getParentRoute: () => namndram,
    path: '/insyn',
    component: lazyRouteComponent(() => import('../sidor/namnden/insyn/Insynsval.js'), 'Insynsval'),
  }),
  createRoute({
    getParentRoute: () => namndram,
    path: '/insyn/$arendeId',
    component: lazyRouteComponent(() => import('../sidor/namnden/insyn/Arendeinsyn.js'), 'Arendeinsyn'),
  }),
] as const;

/** Nämnden: ledamöter, reglemente, uppdrag. */
export const namnden = namndram.addChildren(sidor);

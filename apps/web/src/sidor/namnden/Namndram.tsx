import './namnden.css';
import { Link, Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FinnsInte } from '../Sidfel.js';
import { useNamnd } from './useNamnd.js';

const FLIKAR = [
  { till: '/namnder/$namndId/namnden', namn: 'Ledamöter och ersättare', ratt: 'organisation.las' },
  { till: '/namnder/$namndId/namnden/personer', namn: 'Personer', ratt: 'organisation.las' },
  { till: '/namnder/$namndId/namnden/reglemente', namn: 'Reglemente', ratt: 'organisation.las' },
  { till: '/namnder/$namndId/namnden/kontaktpolitiker', namn: 'Kontaktpolitiker', ratt: 'organisation.las' },
  { till: '/namnder/$namndId/namnden/enheter', namn: 'Enheter', ratt: 'organisation.las' },
  { till: '/namnder/$namndId/namnden/franvaro', namn: 'Frånvaro', ratt: 'franvaro.las' },
  { till: '/namnder/$namndId/namnden/fil', namn: 'Fil in och ut', ratt: 'organisation.skriv' },
  { till: '/namnder/$namndId/namnden/mandatskifte', namn: 'Mandatskifte', ratt: 'organisation.skriv' },
  { till: '/namnder/$namndId/namnden/standardpunkter', namn: 'Stående punkter', ratt: 'organisation.skriv' },
  { till: '/namnder/$namndId/namnden/kallelse', namn: 'Kallelse', ratt: 'sammantrade.skriv' },
  { till: '/namnder/$namndId/namnden/mallar', namn: 'Mallar', ratt: 'mall.las' },
  { till: '/namnder/$namndId/namnden/formuleringar', namn: 'Formuleringar', ratt: 'mall.las' },
  { till: '/namnder/$namndId/namnden/namn', namn: 'Namn och tid', ratt: 'organisation.skriv' },
  { till: '/namnder/$namndId/namnden/konton', namn: 'Konton och roller', ratt: 'konto.las' },
  { till: '/namnder/$namndId/namnden/granskningar', namn: 'Granskningar', ratt: 'granskning.las' },
  { till: '/namnder/$namndId/namnden/insyn', namn: 'Vem får se', ratt: 'insyn.las' },
  { till: '/namnder/$namndId/namnden/skydd', namn: 'Skyddade uppgifter', ratt: 'konto.las' },
  { till: '/namnder/$namndId/namnden/laslogg', namn: 'Läslogg', ratt: 'laslogg.las' },
] as const;

/** Ramen runt allt om en nämnd: dess sidor, och inget för den som inte hör dit. */
export function Namndram(): ReactNode {
  const { namnd, namndId, far } = useNamnd();
  if (namnd === undefined || !far('organisation.las')) return <FinnsInte />;
  return (
    <main id="innehall" className="sida">
      <nav aria-label="Om nämnden" className="flikar flikar--hog">
        {FLIKAR.filter((flik) => far(flik.ratt)).map((flik) => (
          <Link
            key={flik.till}
            to={flik.till}
            params={{ namndId }}
            activeOptions={{ exact: flik === FLIKAR[0], includeSearch: false }}
            activeProps={{ 'aria-current': 'page' }}
          >
            {flik.namn}
          </Link>
        ))}
        {far('konto.skriv') && <Link to="/kommunen">Hela kommunen</Link>}
      </nav>
      <Outlet />
    </main>
  );
}

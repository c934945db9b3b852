import '../namnden/namnden.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { jagFraga } from '../../klient/inloggning.js';
import { FinnsInte } from '../Sidfel.js';

const FLIKAR = [
  { till: '/kommunen', namn: 'Organ' },
  { till: '/kommunen/brevhuvud', namn: 'Kommun och brevhuvud' },
  { till: '/kommunen/ny-namnd', namn: 'Ny nämnd' },
  { till: '/kommunen/fil', namn: 'Fil in och ut' },
  { till: '/kommunen/mandatskifte', namn: 'Mandatskifte' },
  { till: '/kommunen/konton', namn: 'Konton' },
] as const;

/** Ramen runt det som gäller hela kommunen: för administratören. */
export function Kommunram(): ReactNode {
  const { data: jag } = useSuspenseQuery(jagFraga);
  if (!jag.namnder.some((n) => n.rattigheter.includes('konto.skriv'))) return <FinnsInte />;
  return (
    <main id="innehall" className="sida">
      <nav aria-label="Om kommunen" className="flikar flikar--hog">
        {FLIKAR.map((flik) => (
          <Link
            key={flik.till}
            to={flik.till}
            activeOptions={{ exact: flik.till === '/kommunen', includeSearch: false }}
            activeProps={{ 'aria-current': 'page' }}
          >
            {flik.namn}
          </Link>
        ))}
      </nav>
      <Outlet />
    </main>
  );
}

import '../namnden/namnden.css';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { jagFraga } from '../../klient/inloggning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Skelett } from '../../delar/Skelett.js';
import { FinnsInte } from '../Sidfel.js';
import { kommunerFraga } from './kommunfragor.js';
import { NyKommun } from './NyKommun.js';

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
  const far = [jag.iKommunen, ...jag.namnder.map((n) => n.rattigheter)].some((r) => r.includes('konto.skriv'));
  const { data: kommuner, error, refetch } = useQuery({ ...kommunerFraga, enabled: far });
  if (!far) return <FinnsInte />;
  return (
    <main id="innehall" className="sida">
      {kommuner === undefined && error === null && <Skelett rader={6} vad="kommunen" />}
      {kommuner === undefined && error !== null && (
        <Felbesked fel={error} vad="Kommunen kunde inte hämtas" igen={() => void refetch()} />
      )}
      {kommuner?.length === 0 && <NyKommun />}
      {kommuner !== undefined && kommuner.length > 0 && <Flikarna />}
    </main>
  );
}

function Flikarna(): ReactNode {
  return (
    <>
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
    </>
  );
}

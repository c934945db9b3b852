import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Filsida } from '../namnden/fil/Filsida.js';
import { Omgangen } from '../namnden/fil/Omgangen.js';
import { useKommun } from './kommunfragor.js';

const rutt = getRouteApi('/inloggad/kommunen/fil');

/** Hela kommunens organisation ur fil, och till fil. */
export function Kommunfil(): ReactNode {
  const { omgang } = rutt.useSearch();
  const ga = useNavigate();
  const kommun = useKommun();
  const omfattning = { slag: 'kommun' as const, id: kommun.id };
  if (omgang === undefined) {
    return (
      <Filsida
        omfattning={omfattning}
        smula={`${kommun.namn} / Fil in och ut`}
        oppna={(id) => void ga({ to: '/kommunen/fil', search: { omgang: id } })}
      />
    );
  }
  return (
    <Omgangen
      key={omgang}
      omfattning={omfattning}
      importId={omgang}
      smula={
        <>
          <Link to="/kommunen/fil" search={{}}>
            Fil in och ut
          </Link>{' '}
          / {kommun.namn}
        </>
      }
      klar={() => void ga({ to: '/kommunen' })}
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Skelett } from '../../delar/Skelett.js';
import { Filsida } from '../namnden/fil/Filsida.js';
import { Omgangen } from '../namnden/fil/Omgangen.js';
import { kommunensOrganFraga } from './kommunfragor.js';

const rutt = getRouteApi('/inloggad/kommunen/fil');

/** Hela kommunens organisation ur fil, och till fil. */
export function Kommunfil(): ReactNode {
  const { omgang } = rutt.useSearch();
  const ga = useNavigate();
  const organ = useQuery(kommunensOrganFraga);
  const forsta = organ.data?.[0];
  if (forsta === undefined) return <Skelett rader={4} vad="kommunen" />;
  const omfattning = { slag: 'kommun' as const, id: forsta.kommunId };
  if (omgang === undefined) {
    return (
      <Filsida
        omfattning={omfattning}
        smula={`${forsta.kommunNamn} / Fil in och ut`}
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
          / {forsta.kommunNamn}
        </>
      }
      klar={() => void ga({ to: '/kommunen' })}
    />
  );
}

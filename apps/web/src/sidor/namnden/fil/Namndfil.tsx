import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FinnsInte } from '../../Sidfel.js';
import { useNamnd } from '../useNamnd.js';
import { Filsida } from './Filsida.js';
import { Omgangen } from './Omgangen.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/namnden/fil');

/** Nämndens organisation ur fil, och till fil. */
export function Namndfil(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const { omgang } = rutt.useSearch();
  const ga = useNavigate();
  if (!far('organisation.skriv')) return <FinnsInte />;
  const omfattning = { slag: 'namnd' as const, id: namndId };
  if (omgang === undefined) {
    return (
      <Filsida
        omfattning={omfattning}
        smula={`${namnd?.namn ?? ''} / Fil in och ut`}
        oppna={(id) => void ga({ to: '/namnder/$namndId/namnden/fil', params: { namndId }, search: { omgang: id } })}
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
          <Link to="/namnder/$namndId/namnden/fil" params={{ namndId }} search={{}}>
            Fil in och ut
          </Link>{' '}
          / {namnd?.namn}
        </>
      }
      klar={() => void ga({ to: '/namnder/$namndId/namnden', params: { namndId }, search: {} })}
    />
  );
}

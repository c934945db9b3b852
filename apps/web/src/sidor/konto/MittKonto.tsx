import './konto.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { Skelett } from '../../delar/Skelett.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { kontoFraga, lageFraga } from './fragor.js';
import { Egnaval } from './Egnaval.js';
import { Identiteter } from './Identiteter.js';
import { Inloggningar } from './Inloggningar.js';
import { Losenord } from './Losenord.js';
import { oidcfel } from './oidc.js';
import { Tvasteg } from './Tvasteg.js';

const rutt = getRouteApi('/inloggad/konto');

/** Det egna kontot: hur man loggar in, var man är inloggad, och hur Klubba ser ut. */
export function MittKonto(): ReactNode {
  const { fel } = rutt.useSearch();
  const konto = useQuery(kontoFraga);
  const lage = useQuery(lageFraga);
  const besked = oidcfel(fel);
  return (
    <main id="innehall" className="sida konto">
      <Sidhuvud
        rubrik="Mitt konto"
        {...(konto.data === undefined
          ? {}
          : { ingress: `${konto.data.namn}, inloggningsnamn ${konto.data.inloggningsnamn}` })}
      />
      {besked !== null && (
        <div className="besked besked--fel" role="alert">
          <p className="stark">{besked.rubrik}</p>
          <p>{besked.text}</p>
        </div>
      )}
      {konto.isPending && <Skelett rader={6} vad="kontot" />}
      {konto.isError && (
        <Felbesked fel={konto.error} vad="Kontot kunde inte hämtas" igen={() => void konto.refetch()} />
      )}
      {konto.data !== undefined && (
        <>
          <Tvasteg konto={konto.data} passnycklarGar={lage.data?.passnycklarGar === true} />
          {(lage.data?.tjanster ?? []).length + konto.data.identiteter.length > 0 && (
            <Identiteter konto={konto.data} tjanster={lage.data?.tjanster ?? []} />
          )}
          <Losenord namn={konto.data.inloggningsnamn} />
          <Inloggningar konto={konto.data} />
          <Egnaval konto={konto.data} />
        </>
      )}
    </main>
  );
}

import { Outlet, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { Kedja } from '../../delar/Kedja.js';
import type { Kedjesida } from '../../delar/kedjelage.js';
import { Skelett } from '../../delar/Skelett.js';
import { somKlubbafel } from '../../klient/fel.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { dag } from '../../sprak/datum.js';
import { FinnsInte } from '../Sidfel.js';
import { useMoteslage } from './useMote.js';

const SIDOR: readonly Kedjesida[] = [
  'handlingar',
  'foredragningslista',
  'kallelse',
  'protokoll',
  'justering',
  'anslag',
];

/** Kedjan överst, och den länk man står på under. */
export function Sammantradesram(): ReactNode {
  const { mote, fel, igen, namndId, id } = useMoteslage();
  const sist = useRouterState({ select: (lage) => lage.location.pathname.split('/').at(-1) });
  // Beredningen är listan medan den byggs.
  const nuvarande =
    sist === 'beredning' ? 'foredragningslista' : (SIDOR.find((sida) => sida === sist) ?? 'sammantrade');
  if (mote === null) {
    if (fel !== null && somKlubbafel(fel).status === 404) return <FinnsInte />;
    return (
      <main id="innehall" className="sida">
        {fel === null ? (
          <Skelett rader={8} vad="sammanträdet" />
        ) : (
          <>
            <Sidhuvud rubrik="Sammanträdet kan inte visas" />
            <Felbesked fel={fel} vad="Sammanträdet kunde inte hämtas" igen={igen} />
          </>
        )}
      </main>
    );
  }
  return (
    <>
      <Kedja
        namndId={namndId}
        sammantradeId={id}
        lankar={mote.lankar}
        nuvarande={nuvarande}
        etikett={`Sammanträdet ${dag(mote.sammantrade.datum)}`}
      />
      <main id="innehall" className="sida">
        <Outlet />
      </main>
    </>
  );
}

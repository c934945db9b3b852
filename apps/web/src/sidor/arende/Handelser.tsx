import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Skelett } from '../../delar/Skelett.js';
import { Tidslinje } from '../../delar/Tidslinje.js';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import { Lank } from '../../ram/Lank.js';
import { antal } from '../../sprak/ord.js';
import { type Arende, arendenyckel } from './fragor.js';

type Rad = components['schemas']['TidslinjeradDto'];

const FORST = 5;
const FLEST = 100;

const tidslinjeFraga = (a: Arende, hogst: number) =>
  queryOptions({
    queryKey: [...arendenyckel(a.namndId, a.id), 'tidslinje', hogst],
    placeholderData: keepPreviousData,
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/arenden/{arendeId}/tidslinje', {
          params: { path: { namndId: a.namndId, arendeId: a.id }, query: { antal: hogst } },
        }),
      ),
  });

function Mening({ r }: { r: Rad }): ReactNode {
  return (
    <>
      {r.dold ? <span className="svag">{r.mening}</span> : r.mening}
      {r.skal !== null && <span className="svag"> ”{r.skal}”</span>}
      {r.lank !== null && (
        <>
          {' '}
          <Lank till={r.lank}>Visa</Lank>
        </>
      )}
    </>
  );
}

/** Allt som har hänt med ärendet, senast först. */
export function Handelser({ arende: a }: { arende: Arende }): ReactNode {
  const [hogst, sattHogst] = useState(FORST);
  const { data, error, isPending, refetch } = useQuery(tidslinjeFraga(a, hogst));
  return (
    <Avdelning rubrik="Händelser" vid={data === undefined ? '' : antal(data.antal, 'händelse', 'händelser')}>
      {error !== null && <Felbesked fel={error} vad="Händelserna kunde inte hämtas" igen={() => void refetch()} />}
      {isPending && <Skelett rader={5} vad="händelserna" />}
      {data !== undefined && (
        <Tidslinje
          totalt={Math.min(data.antal, FLEST)}
          hamtaAlla={() => sattHogst(FLEST)}
          handelser={data.rader.map((r) => ({ id: String(r.nr), tid: r.tid, mening: <Mening r={r} /> }))}
        />
      )}
    </Avdelning>
  );
}

import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { kedjan, type Kedjelank } from '../../delar/kedjelage.js';
import { jagFraga } from '../../klient/inloggning.js';
import { frislappareFraga, listaFraga, sammantradeFraga } from '../../klient/sammantradesfragor.js';
import { idag } from '../../klient/servertid.js';
import type { Foredragningslista, MinNamnd, Protokoll, Sammantradesdetalj } from '../../klient/typer.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/sammantraden/$sammantradeId');

/** Allt som sidorna om ett sammanträde delar. */
export interface Mote {
  namndId: string;
  id: string;
  namnd: MinNamnd;
  sammantrade: Sammantradesdetalj;
  lista: Foredragningslista | null;
  protokoll: Protokoll | null;
  lankar: Kedjelank[];
  nu: string;
  far: (ratt: string) => boolean;
  /** Ordföranden, eller den som ordföranden har utsett. */
  farSlappa: boolean;
}

export interface Moteslage {
  mote: Mote | null;
  fel: unknown;
  igen: () => void;
  namndId: string;
  id: string;
}

/** Hämtar sammanträdet med lista och protokoll; `mote` är null tills det är hämtat. */
export function useMoteslage(): Moteslage {
  const { namndId, sammantradeId: id } = rutt.useParams();
  const { data: jag } = useSuspenseQuery(jagFraga);
  const ett = useQuery(sammantradeFraga(namndId, id));
  const harLista = (ett.data?.listor.length ?? 0) > 0;
  const lista = useQuery({ ...listaFraga(namndId, id), enabled: harLista });
  const namnd = jag.namnder.find((n) => n.namndId === namndId);
  const arOrdforande = namnd?.roller.includes('ordforande') === true;
  const oslappt = ett.data?.listor.at(-1)?.frislappt === false && ett.data.listor.at(-1)?.fryst === false;
  const utsedd = useQuery({
    ...frislappareFraga(namndId, ett.data?.datum ?? ''),
    enabled:
      oslappt && !arOrdforande && jag.personId !== null && namnd?.rattigheter.includes('organisation.las') === true,
  });
  const grund = {
    namndId,
    id,
    fel: ett.error ?? lista.error,
    igen: () => {
      void ett.refetch();
      void lista.refetch();
    },
  };
  if (namnd === undefined || ett.data === undefined || (harLista && lista.data === undefined)) {
    return { ...grund, mote: null };
  }
  const nu = idag();
  const underlag = { sammantrade: ett.data, lista: lista.data ?? null, protokoll: ett.data.protokoll };
  const kallades = ett.data.kallelser.find((k) => k.slag === 'kallelse')?.tillkomDatum ?? null;
  return {
    ...grund,
    mote: {
      namndId,
      id,
      namnd,
      ...underlag,
      nu,
      lankar: kedjan({ ...underlag, kallades, idag: nu }),
      farSlappa: arOrdforande || (utsedd.data != null && utsedd.data === jag.personId),
      far: (ratt) => namnd.rattigheter.includes(ratt),
    },
  };
}

/** Sammanträdet på en sida som bara visas när det är hämtat. */
export function useMote(): Mote {
  const { mote } = useMoteslage();
  if (mote === null) throw new Error('Sidan visades innan sammanträdet var hämtat');
  return mote;
}

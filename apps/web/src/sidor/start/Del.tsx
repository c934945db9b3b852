import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Avdelning, Panel } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { type Del, type Delsvar, startdelFraga } from '../../klient/startfragor.js';

/** En del som inte gick att hämta säger det på sin egen plats; resten av Start fungerar. */
function Fallen({
  rubrik,
  fel,
  igen,
  panel,
}: {
  rubrik: string;
  fel: unknown;
  igen: () => void;
  panel: boolean;
}): ReactNode {
  const besked = <Felbesked fel={fel} vad="Kunde inte hämtas" igen={igen} />;
  return panel ? <Panel rubrik={rubrik}>{besked}</Panel> : <Avdelning rubrik={rubrik}>{besked}</Avdelning>;
}

/** Hämtar en del av Start och visar den när den kommit. */
export function Startdel<D extends Del>({
  del,
  rubrik,
  panel = false,
  children,
}: {
  del: D;
  rubrik: string;
  panel?: boolean;
  children: (svar: Delsvar[D]) => ReactNode;
}): ReactNode {
  const { data, error, refetch } = useQuery(startdelFraga(del));
  if (error !== null && data === undefined) {
    return <Fallen rubrik={rubrik} fel={error} igen={() => void refetch()} panel={panel} />;
  }
  return data === undefined ? null : children(data);
}

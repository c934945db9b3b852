import type { ReactNode } from 'react';
import { Avdelning, Panel } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import type { Del, Delsvar } from '../../klient/startfragor.js';

/** Hur det gick att hämta en del. */
export interface Delfraga {
  data: unknown;
  error: unknown;
  refetch: () => Promise<unknown>;
}

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

/** Visar en del av Start när den kommit. */
export function Startdel<D extends Del>({
  fraga,
  rubrik,
  panel = false,
  children,
}: {
  /** Vilken del som `children` visar. */
  del: D;
  fraga: Delfraga;
  rubrik: string;
  panel?: boolean;
  children: (svar: Delsvar[D]) => ReactNode;
}): ReactNode {
  if (fraga.data !== undefined) return children(fraga.data as Delsvar[D]);
  if (fraga.error === null) return null;
  return <Fallen rubrik={rubrik} fel={fraga.error} igen={() => void fraga.refetch()} panel={panel} />;
}

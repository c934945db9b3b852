import { type ReactNode, useId } from 'react';
import { Arendeval } from '../arende/Arendeval.js';

/** Ett annat ärende än de föreslagna: sök på dnr eller ord. */
export function AnnatArende({
  namndId,
  valt,
  valj,
}: {
  namndId: string;
  valt: string;
  valj: (arendeId: string) => void;
}): ReactNode {
  const id = useId();
  return (
    <details className="inreg__annat">
      <summary>Annat ärende</summary>
      <Arendeval namndId={namndId} utom="" id={id} name="annat" label="Sök ärendet" value={valt} onChange={valj} />
    </details>
  );
}

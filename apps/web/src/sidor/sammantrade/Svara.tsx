import type { ReactNode } from 'react';
import { Panel } from '../../delar/Avdelning.js';
import type { Mote } from './useMote.js';

const VALDA = ['ordforande', 'ledamot', 'ersattare'];

/** Till den som är kallad: hur man svarar. */
export function Svara({ mote }: { mote: Mote }): ReactNode {
  if (mote.sammantrade.tillstand !== 'kallat' || !mote.namnd.roller.some((roll) => VALDA.includes(roll))) return null;
  return (
    <Panel rubrik="Kommer du?">
      <p>Svara genom länken i brevet med kallelsen. Du behöver inte logga in, och det senaste svaret gäller.</p>
    </Panel>
  );
}

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Brodsmulor } from '../../delar/Brodsmulor.js';
import { langDag } from '../../sprak/datum.js';
import type { Mote } from './useMote.js';

/** Var man är: listan, och dagen. */
export function Smula({ mote }: { mote: Mote }): ReactNode {
  return (
    <Brodsmulor>
      <Link to="/namnder/$namndId/sammantraden" params={{ namndId: mote.namndId }}>
        Sammanträden
      </Link>
      {langDag(mote.sammantrade.datum)}
    </Brodsmulor>
  );
}

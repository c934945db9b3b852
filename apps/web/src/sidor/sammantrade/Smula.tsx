import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { langDag } from '../../sprak/datum.js';
import type { Mote } from './useMote.js';

/** Var man är: listan, och dagen. */
export function Smula({ mote }: { mote: Mote }): ReactNode {
  return (
    <>
      <Link to="/namnder/$namndId/sammantraden" params={{ namndId: mote.namndId }}>
        Sammanträden
      </Link>{' '}
      / {langDag(mote.sammantrade.datum)}
    </>
  );
}

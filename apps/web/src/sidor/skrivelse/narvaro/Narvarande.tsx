import type { ReactNode } from 'react';
import { uppraknat } from '../../../sprak/ord.js';
import type { Narvarande as En } from '../fragor.js';

/** De andra som har skrivelsen öppen just nu, var och en en gång. */
export function Narvarande({ har, jag }: { har: readonly En[]; jag: string }): ReactNode {
  const namn = [
    ...new Map(har.map((en) => [en.kontoId, en.kontoId === jag ? 'du i en annan flik' : en.namn])).values(),
  ];
  return (
    <p className="skrivnarvaro liten" role="status">
      {namn.length > 0 && `Här nu: ${uppraknat(namn)}`}
    </p>
  );
}

import './flode.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Lage } from '../../../delar/Lage.js';
import { jagFraga } from '../../../klient/inloggning.js';
import { flodesled } from './flodesord.js';
import type { Skrivelse } from './fragor.js';

/** Var skrivelsen är: utkast, granskning, godkänd, fastställd, och hos vem. */
export function Flodeslinje({ skrivelse }: { skrivelse: Skrivelse }): ReactNode {
  const { data: jag } = useSuspenseQuery(jagFraga);
  return (
    <ol className="flodeslinje" aria-label="Skrivelsens väg">
      {flodesled(skrivelse, jag.personId).map((led) => (
        <li key={led.nyckel} aria-current={led.nu ? 'step' : undefined}>
          <Lage marke={led.marke}>
            {led.nu ? <b>{led.ord}</b> : led.ord} {led.rest !== '' && <span className="svag">{led.rest}</span>}
          </Lage>
        </li>
      ))}
    </ol>
  );
}

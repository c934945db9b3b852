import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, Outlet, useParams, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { jagFraga } from '../klient/inloggning.js';
import type { MinNamnd } from '../klient/typer.js';
import { Konto } from './Konto.js';
import { Kvittorad } from './Kvittorad.js';
import { Namndval } from './Namndval.js';
import { Sessionsvakt } from './Sessionsvakt.js';

const SENAST = 'klubba:namnd';

/** Nämnden i adressen, annars den man senast arbetade i. */
function useVald(namnder: readonly MinNamnd[]): MinNamnd | undefined {
  const { namndId } = useParams({ strict: false });
  const [senast, satt] = useState(() => localStorage.getItem(SENAST));
  useEffect(() => {
    if (namndId === undefined) return;
    localStorage.setItem(SENAST, namndId);
    satt(namndId);
  }, [namndId]);
  return namnder.find((n) => n.namndId === (namndId ?? senast)) ?? namnder[0];
}

/** Förtroendevalda läser; förvaltningen arbetar tätare. */
const tathet = (namnder: readonly MinNamnd[]): 'las' | 'arbete' => {
  const roller = namnder.flatMap((n) => n.roller);
  const vald = roller.some((roll) => ['ordforande', 'ledamot', 'ersattare'].includes(roll));
  const anstalld = roller.some((roll) => !['ordforande', 'ledamot', 'ersattare'].includes(roll));
  return vald && !anstalld ? 'las' : 'arbete';
};

/** Ramen runt allt som kräver inloggning. */
export function Ram(): ReactNode {
  const { data: jag } = useSuspenseQuery(jagFraga);
  const namnder = jag.namnder.filter((n) => n.rattigheter.includes('sammantrade.las'));
  const vald = useVald(namnder);
  const stig = useRouterState({ select: (lage) => lage.location.pathname });
  const iSammantraden = /\/sammantraden(\/|$)/u.test(stig);
  useEffect(() => {
    document.body.dataset['tathet'] = tathet(jag.namnder);
  }, [jag.namnder]);
  return (
    <>
      <a className="hoppa" href="#innehall">
        Hoppa till innehållet
      </a>
      <header className="topp">
        <Link className="ordbild" to="/" aria-label="Klubba, till Start">
          Klubba
        </Link>
        {vald !== undefined && <Namndval namnder={namnder} vald={vald} />}
        <nav className="meny" aria-label="Huvudmeny">
          <ul>
            <li>
              <Link to="/" {...(stig === '/' ? { 'aria-current': 'page' as const } : {})}>
                Start
              </Link>
            </li>
            {vald !== undefined && (
              <li>
                <Link
                  to="/namnder/$namndId/sammantraden"
                  params={{ namndId: vald.namndId }}
                  {...(iSammantraden ? { 'aria-current': 'page' as const } : {})}
                >
                  Sammanträden
                </Link>
              </li>
            )}
          </ul>
        </nav>
        <Konto namn={jag.namn} />
      </header>
      <Outlet />
      <Kvittorad />
      <Sessionsvakt inloggningsnamn={jag.inloggningsnamn} />
    </>
  );
}

import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Kedjelank, Kedjesida } from './kedjelage.js';

const LAGESORD = {
  gjort: 'klart',
  pagar: 'pågår',
  hinder: 'har hinder',
  kommer: 'kommer',
  utgar: 'inställt',
} as const;

/** Lite av länken före syns, så att man ser att kedjan går att dra. */
const MARGINAL = 48;

/** Rubriker som kortas på Start. */
const KORT: Partial<Record<Kedjesida, string>> = { foredragningslista: 'Lista' };

const MAL = {
  handlingar: '/namnder/$namndId/sammantraden/$sammantradeId/handlingar',
  foredragningslista: '/namnder/$namndId/sammantraden/$sammantradeId/foredragningslista',
  kallelse: '/namnder/$namndId/sammantraden/$sammantradeId/kallelse',
  sammantrade: '/namnder/$namndId/sammantraden/$sammantradeId',
  protokoll: '/namnder/$namndId/sammantraden/$sammantradeId/protokoll',
  justering: '/namnder/$namndId/sammantraden/$sammantradeId/justering',
  anslag: '/namnder/$namndId/sammantraden/$sammantradeId/anslag',
} as const;

interface Egenskaper {
  namndId: string;
  sammantradeId: string;
  lankar: readonly Kedjelank[];
  /** Länken man står på. */
  nuvarande?: Kedjesida;
  kompakt?: boolean;
  etikett: string;
}

/** Sammanträdets kedja: varje länk visar läge och dag och leder dit. */
export function Kedja({ namndId, sammantradeId, lankar, nuvarande, kompakt = false, etikett }: Egenskaper): ReactNode {
  const lista = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const bana = lista.current;
    const nu = bana?.querySelector('[aria-current]')?.closest('li');
    if (bana && nu) bana.scrollLeft = nu.offsetLeft - bana.offsetLeft - MARGINAL;
  }, [nuvarande, lankar.length]);
  return (
    <nav aria-label={etikett}>
      <ol className={kompakt ? 'kedja kedja--kompakt' : 'kedja'} ref={lista}>
        {(kompakt ? lankar.filter((lank) => lank.sida !== 'protokoll') : lankar).map((lank) => (
          <li key={lank.sida} className={lank.lage}>
            <Link to={MAL[lank.sida]} params={{ namndId, sammantradeId }} activeOptions={{ exact: true }}>
              <span className="spar" />
              <b>{kompakt ? (KORT[lank.sida] ?? lank.rubrik) : lank.rubrik}</b>
              <span className="nar">{kompakt ? (lank.kortNar ?? lank.nar) : lank.nar}</span>
              <span className="dold">, {LAGESORD[lank.lage]}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

import type { ReactNode } from 'react';
import { Lage } from '../../delar/Lage.js';
import type { Arendeimport } from './importfragor.js';

const STEG = ['Filer', 'Kolumner', 'Granska', 'För in', 'Klart'] as const;

const PLATS: Readonly<Record<Arendeimport['lage'], number>> = {
  laser: 0,
  olaslig: 0,
  last: 1,
  provar: 1,
  provad: 2,
  pagar: 3,
  avbruten: 3,
  klar: 4,
  angras: 4,
  angrad: 4,
  slangd: 0,
};

/** Var i importen man är. Servern minns steget: den som lämnar sidan kommer tillbaka till samma. */
export function Stegrad({ lage }: { lage: Arendeimport['lage'] }): ReactNode {
  const nu = PLATS[lage];
  return (
    <nav aria-label="Steg i importen">
      <ol className="guide">
        {STEG.map((namn, plats) => {
          const klart = plats < nu || lage === 'klar';
          const har = plats === nu && !klart;
          return (
            <li key={namn} aria-current={plats === nu ? 'step' : undefined}>
              <Lage marke={har ? 'halv' : klart ? 'klar' : 'utkast'}>
                {namn}
                <span className="dold">{klart ? ', klart' : har ? '' : ', kommer'}</span>
              </Lage>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

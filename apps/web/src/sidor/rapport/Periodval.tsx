import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dagfalt } from '../../delar/formular/Dagfalt.js';
import { idag } from '../../klient/servertid.js';
import { snabbperioder } from './rapportsok.js';

/** Periodens dagar, och de perioder som man ofta frågar efter. */
export function Periodval({
  fran,
  till,
  andra,
}: {
  fran: string;
  till: string;
  andra: (period: { fran: string; till: string }) => void;
}): ReactNode {
  return (
    <div className="rapportperiod" role="group" aria-label="Period">
      <Dagfalt id="fran" label="Från" varde={fran} byt={(dag) => andra({ fran: dag, till: till < dag ? dag : till })} />
      <Dagfalt id="till" label="Till" varde={till} byt={(dag) => andra({ fran: dag < fran ? dag : fran, till: dag })} />
      <div className="rapportsnabb">
        {snabbperioder(idag()).map(({ namn, ...period }) => (
          <Button key={namn} size="xs" onClick={() => andra(period)}>
            {namn}
          </Button>
        ))}
      </div>
    </div>
  );
}

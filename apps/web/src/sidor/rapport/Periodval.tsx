import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { Datumfalt } from '../../delar/formular/Datumfalt.js';
import { idag } from '../../klient/servertid.js';
import { tolkaDatum } from '../../sprak/tolkadatum.js';
import { snabbperioder } from './rapportsok.js';

function Dagfalt({
  id,
  label,
  varde,
  byt,
}: {
  id: string;
  label: string;
  varde: string;
  byt: (dag: string) => void;
}): ReactNode {
  const [skrivet, satt] = useState(varde);
  useEffect(() => satt(varde), [varde]);
  return (
    <Datumfalt
      id={id}
      name={id}
      label={label}
      value={skrivet}
      onChange={(handelse) => satt(handelse.currentTarget.value)}
      onBlur={() => {
        const tolkat = tolkaDatum(skrivet, idag());
        if (tolkat === null) satt(varde);
        else if (tolkat !== varde) byt(tolkat);
      }}
      bytTill={satt}
    />
  );
}

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

import { type ReactNode, useEffect, useState } from 'react';
import { idag } from '../../klient/servertid.js';
import { tolkaDatum } from '../../sprak/tolkadatum.js';
import { Datumfalt } from './Datumfalt.js';

/** Ett datum som skrivs fritt utanför ett formulär, och byter dag när man lämnar fältet. */
export function Dagfalt({
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

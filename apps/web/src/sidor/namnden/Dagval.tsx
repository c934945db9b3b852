import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { idag } from '../../klient/servertid.js';
import { tolkaDatum } from '../../sprak/tolkadatum.js';

/** Dagen som nämnden visas för. Tar samma skrivsätt som andra dagar: `15/10`, `1 januari 2027`, `+30`. */
export function Dagval({ datum }: { datum: string }): ReactNode {
  const ga = useNavigate();
  const [text, satt] = useState(datum);
  const valj = (): void => {
    const tolkat = tolkaDatum(text, idag()) ?? datum;
    satt(tolkat);
    if (tolkat !== datum) void ga({ to: '.', search: tolkat === idag() ? {} : { datum: tolkat } });
  };
  return (
    <label className="rad">
      <span className="svag">Gäller</span>
      <input
        className="in in--datum"
        aria-label="Visa nämnden som den är den dagen"
        value={text}
        autoComplete="off"
        onChange={(handelse) => satt(handelse.currentTarget.value)}
        onBlur={valj}
        onKeyDown={(handelse) => {
          if (handelse.key === 'Enter') valj();
        }}
      />
    </label>
  );
}

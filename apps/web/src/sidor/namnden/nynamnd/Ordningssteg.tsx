import type { ReactNode } from 'react';
import { Avdelning } from '../../../delar/Avdelning.js';
import { Inkallelseordning } from '../reglemente/Inkallelseordning.js';
import { type NyNamndsvarden, partierna } from './nynamnd.js';
import { Steg } from './Steg.js';

/** Per parti de partier vars ersättare kallas, när partiets egna inte räcker. */
export function Ordningssteg({
  v,
  andra,
  vidare,
  tillbaka,
}: {
  v: NyNamndsvarden;
  andra: (nytt: Partial<NyNamndsvarden>) => void;
  vidare: () => void;
  tillbaka: () => void;
}): ReactNode {
  const partier = partierna(v);
  return (
    <Steg gora="ordningen är klar" verb="Till presidiet" granska={() => []} vidare={vidare} tillbaka={tillbaka}>
      {() => (
        <Avdelning rubrik="Vem kallas när en plats är tom?" vid={partier.join(', ')}>
          <Inkallelseordning
            id="inkallelseordning"
            partier={partier}
            value={v.regler.inkallelseordning}
            onChange={(inkallelseordning) => andra({ regler: { ...v.regler, inkallelseordning } })}
          />
        </Avdelning>
      )}
    </Steg>
  );
}

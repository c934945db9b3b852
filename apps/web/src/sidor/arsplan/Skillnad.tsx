import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Lage, type Marke } from '../../delar/Lage.js';
import { antal } from '../../sprak/ord.js';
import { type Ordning, skillnadFraga } from './fragor.js';

const SLAG: Readonly<Record<string, { marke: Marke; ord: string }>> = {
  flyttat: { marke: 'sand', ord: 'Flyttat' },
  utgar: { marke: 'utgar', ord: 'Utgår' },
  tillkommer: { marke: 'nytt', ord: 'Nytt' },
};
const ANNARS = { marke: 'nytt', ord: 'Ändrat' } as const;

/** Vad rättelsen ändrar, i meningar som kan stå i beslutet. */
export function Skillnad({ ordning }: { ordning: Ordning }): ReactNode {
  const { data, error } = useQuery(skillnadFraga(ordning.namndId, ordning.id));
  if (error !== null) return <Felbesked fel={error} vad="Skillnaden kunde inte räknas ut" />;
  if (data === undefined) return null;
  return (
    <Avdelning
      rubrik={`Ändras från version ${String(data.fore.nr)}`}
      status
      vid={antal(data.andringar.length, 'ändring', 'ändringar')}
    >
      {data.andringar.length === 0 ? (
        <p className="svag">Inget är ändrat än.</p>
      ) : (
        <ul className="lista">
          {data.andringar.map((en) => {
            const { marke, ord } = SLAG[en.slag] ?? ANNARS;
            return (
              <li key={en.mening}>
                <Lage marke={marke}>{ord}</Lage> <span className="antikva">{en.mening}</span>
              </li>
            );
          })}
        </ul>
      )}
    </Avdelning>
  );
}

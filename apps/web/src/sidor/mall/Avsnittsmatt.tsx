import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { idag } from '../../klient/servertid.js';
import { antal, heltal } from '../../sprak/ord.js';
import { avsnittsstatistikFraga } from './fragor.js';

/** Hur många av årets fastställda tjänsteskrivelser som har vart och ett av avsnitten. */
export function Avsnittsmatt({ namndId }: { namndId: string }): ReactNode {
  const ar = idag().slice(0, 4);
  const { data, error } = useQuery(avsnittsstatistikFraga(namndId, `${ar}-01-01`, `${ar}-12-31`));
  if (error !== null) return <Felbesked fel={error} vad="Avsnitten kunde inte räknas" />;
  if (data === undefined || data.skrivelser === 0) return null;
  return (
    <Avdelning
      rubrik={`Avsnitten i tjänsteskrivelserna ${ar}`}
      vid={antal(data.skrivelser, 'fastställd skrivelse', 'fastställda skrivelser')}
    >
      <Tabell bildtext="Avsnitt med text" kolumner={['Avsnitt', 'Har det med text']}>
        {data.rader.map((rad) => (
          <tr role="row" key={rad.nyckel}>
            <th role="rowheader" scope="row">
              {rad.rubrik}
            </th>
            <Cell>
              {heltal(rad.antal)} av {heltal(data.skrivelser)}
            </Cell>
          </tr>
        ))}
      </Tabell>
    </Avdelning>
  );
}

import type { ReactNode } from 'react';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import type { Regelskillnad } from './regler.js';

/** Vad som blir annorlunda mot en annan version, regel för regel. */
export function Skillnader({ rader, mot }: { rader: readonly Regelskillnad[]; mot: string }): ReactNode {
  if (rader.length === 0) return <p className="tomt">Inga regler skiljer sig från {mot}.</p>;
  return (
    <Tabell bildtext={`Skillnad mot ${mot}`} kolumner={['Regel', 'Förut', 'Nu']}>
      {rader.map((rad) => (
        <tr role="row" key={rad.namn}>
          <th role="rowheader" scope="row" className="bred">
            {rad.etikett}
          </th>
          <Cell etikett="förut">
            <span className="utgatt">{rad.fran}</span>
          </Cell>
          <Cell etikett="nu">{rad.till}</Cell>
        </tr>
      ))}
    </Tabell>
  );
}

import { type ReactNode, useState } from 'react';
import { Avdelning } from '../../../delar/Avdelning.js';
import { Lage, type Marke } from '../../../delar/Lage.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { Button } from '@mantine/core';
import { antal } from '../../../sprak/ord.js';
import type { Importrad } from './importapi.js';

const LAGE: Readonly<Record<Importrad['lage'], { marke: Marke; ord: string }>> = {
  ny: { marke: 'nytt', ord: 'Ny' },
  andras: { marke: 'nytt', ord: 'Ändras' },
  avslutas: { marke: 'sand', ord: 'Slutar' },
  oforandrad: { marke: 'klar', ord: 'Som förut' },
  fel: { marke: 'varning', ord: 'Fel' },
  borttagen: { marke: 'utgar', ord: 'Borttagen' },
};

const VISAS = 50;

const andringsord = (rad: Importrad): string =>
  rad.andringar
    .map((a) => (a.fran === null ? `${a.rubrik} ${a.till ?? ''}` : `${a.rubrik} ${a.fran} → ${a.till ?? 'tomt'}`))
    .join(', ');

/** Rad för rad vad filen skulle ändra. */
export function Andringar({ rader }: { rader: readonly Importrad[] }): ReactNode {
  const [alla, visaAlla] = useState(false);
  const andras = rader.filter((rad) => rad.lage !== 'oforandrad');
  const visade = alla ? andras : andras.slice(0, VISAS);
  const lika = rader.length - andras.length;
  return (
    <Avdelning
      rubrik="Vad som ändras"
      status
      vid={`${antal(andras.length, 'rad', 'rader')}${lika > 0 ? `, ${String(lika)} som förut` : ''}`}
    >
      {andras.length === 0 ? (
        <p className="tomt">Filen ändrar ingenting: allt är redan så som det står i den.</p>
      ) : (
        <Tabell bildtext="Vad filen skulle ändra, rad för rad" kolumner={['Rad', 'Vad', 'Läge', 'Ändring']}>
          {visade.map((rad) => (
            <tr role="row" key={rad.id}>
              <Cell klass="nummer">{rad.rad}</Cell>
              <th role="rowheader" scope="row">
                {rad.rubrik}
              </th>
              <td role="cell">
                <Lage marke={LAGE[rad.lage].marke}>{LAGE[rad.lage].ord}</Lage>
              </td>
              <Cell klass="svag bred">{andringsord(rad)}</Cell>
            </tr>
          ))}
        </Tabell>
      )}
      {visade.length < andras.length && (
        <p className="fot">
          <Button size="xs" onClick={() => visaAlla(true)}>
            Visa alla {andras.length}
          </Button>
        </p>
      )}
    </Avdelning>
  );
}

import { Lage } from '../../delar/Lage.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { Lank } from '../../ram/Lank.js';
import { antal } from '../../sprak/ord.js';
import type { ReactNode } from 'react';
import type { Mall } from './fragor.js';

const kravda = (mall: Mall): string =>
  mall.innehall.avsnitt
    .filter((ett) => ett.kravd)
    .map((ett) => ett.rubrik)
    .join(', ');

/** Nämndens mallar av ett slag. */
export function Malloversikt({
  namndId,
  rubrik,
  mallar,
}: {
  namndId: string;
  rubrik: string;
  mallar: readonly Mall[];
}): ReactNode {
  return (
    <Tabell
      bildtext={`Mallar för ${rubrik.toLocaleLowerCase('sv')}`}
      kolumner={['Mall', 'Läge', 'Krävda avsnitt', 'Version', 'Används av']}
    >
      {mallar.map((mall) => (
        <tr role="row" key={mall.id}>
          <th role="rowheader" scope="row">
            <Lank till={`/namnder/${namndId}/namnden/mallar/${mall.id}`}>{mall.namn}</Lank>
          </th>
          <Cell>
            {mall.forvald && <Lage marke="klar">Förvald</Lage>}
            {!mall.aktiv && <Lage marke="utgar">Avställd</Lage>}
          </Cell>
          <Cell etikett="kräver">{kravda(mall)}</Cell>
          <Cell etikett="version">{mall.versionsnr}</Cell>
          <Cell>{antal(mall.anvands, 'skrivelse', 'skrivelser')}</Cell>
        </tr>
      ))}
    </Tabell>
  );
}

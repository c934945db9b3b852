import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Tomt } from '../../delar/Besked.js';
import { Lage, Sekretess } from '../../delar/Lage.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { Lank } from '../../ram/Lank.js';
import { langDag } from '../../sprak/datum.js';
import { antal } from '../../sprak/ord.js';
import type { Postrad } from './fragor.js';
import { RIKTNINGAR, type Postriktning } from './postlistesok.js';

const RUBRIK: Readonly<Record<Postriktning, string>> = {
  inkommen: 'Inkomna',
  utgaende: 'Utgående',
  upprattad: 'Upprättade',
};

function Rad({ namndId, rad }: { namndId: string; rad: Postrad }): ReactNode {
  const vem = rad.riktning === 'inkommen' ? rad.avsandare : rad.mottagare;
  const adress = rad.arendeId === null ? null : `/namnder/${namndId}/arenden/${rad.arendeId}?handling=${rad.id}`;
  return (
    <tr role="row">
      <Cell klass="nr">
        {rad.dnr ?? 'Inget ärende'}
        {rad.nr !== null && <span className="svag"> handling {rad.nr}</span>}
      </Cell>
      <Cell>
        {adress === null ? (
          <span className={rad.makulerad ? 'struken' : ''}>{rad.titel}</span>
        ) : (
          <Lank till={adress} klass={rad.makulerad ? 'rubrik struken' : 'rubrik'}>
            {rad.titel}
          </Lank>
        )}
        {rad.arendemening !== null && rad.arendemening !== rad.titel && (
          <span className="postarende svag">{rad.arendemening}</span>
        )}
      </Cell>
      <Cell etikett={rad.riktning === 'inkommen' ? 'Från' : 'Till'}>{vem}</Cell>
      <Cell>
        {rad.sekretess && <Sekretess lagrum={null} />}
        {rad.makulerad && <Lage marke="utgar">Makulerad</Lage>}
      </Cell>
    </tr>
  );
}

function Riktningen({
  namndId,
  riktning,
  rader,
  dag,
}: {
  namndId: string;
  riktning: Postriktning;
  rader: readonly Postrad[];
  dag: string | null;
}): ReactNode {
  const rubrik = dag === null ? RUBRIK[riktning] : `${RUBRIK[riktning]} ${dag}`;
  return (
    <Avdelning rubrik={rubrik} vid={antal(rader.length, 'handling', 'handlingar')}>
      <Tabell
        bildtext={rubrik}
        kolumner={[
          'Diarienummer',
          'Handling och ärende',
          riktning === 'inkommen' ? 'Från' : 'Till',
          { namn: 'Märkning', klass: '', dold: true },
        ]}
      >
        {rader.map((rad) => (
          <Rad key={rad.id} namndId={namndId} rad={rad} />
        ))}
      </Tabell>
    </Avdelning>
  );
}

/** Handlingarna dag för dag: inkomna, utgående, upprättade. */
export function Postrader({
  namndId,
  rader,
  flera,
  gaTill,
  dagar,
}: {
  namndId: string;
  rader: readonly Postrad[];
  flera: boolean;
  gaTill: (dag: string) => void;
  dagar: { fore: string | null } | undefined;
}): ReactNode {
  if (rader.length === 0) {
    const { fore = null } = dagar ?? {};
    return (
      <Tomt
        {...(fore === null ? {} : { knapp: <Button onClick={() => gaTill(fore)}>Gå till {langDag(fore)}</Button> })}
      >
        Inga handlingar registrerades. De kommer hit när någon registrerar dem i ett ärende.
      </Tomt>
    );
  }
  const dagarna = [...new Set(rader.map((rad) => rad.registreradDatum))];
  return dagarna.flatMap((dag) =>
    RIKTNINGAR.map((riktning) => {
      const egna = rader.filter((rad) => rad.registreradDatum === dag && rad.riktning === riktning);
      return egna.length === 0 ? null : (
        <Riktningen
          key={`${dag}${riktning}`}
          namndId={namndId}
          riktning={riktning}
          rader={egna}
          dag={flera ? dag : null}
        />
      );
    }),
  );
}

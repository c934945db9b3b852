import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Tomt } from '../../delar/Besked.js';
import { Lage } from '../../delar/Lage.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { dag, klockan, kortDag } from '../../sprak/datum.js';
import type { Arskalender, Ordning, Planrad } from './fragor.js';
import { motesdagen } from './ord.js';

function Rad({
  ordning,
  rad,
  aret,
  oppna,
}: {
  ordning: Ordning;
  rad: Planrad;
  aret: Arskalender | undefined;
  oppna: ((nyckel: string) => void) | null;
}): ReactNode {
  const krock = aret?.andras.find(({ datum }) => datum === motesdagen(rad));
  return (
    <tr role="row">
      {rad.dagar.map((en, nr) => {
        const sista = nr === rad.dagar.length - 1;
        return (
          <Cell key={en.kolumn} etikett={en.kolumn} klass={sista ? 'stark-rad' : ''}>
            <span className="plandag">{kortDag(en.datum)}</span>
            {en.avvikande && en.avvikelser.length === 0 && <span className="liten svag"> annan veckodag</span>}
            {en.avvikelser.map((brist) => (
              <span className="liten plandag__brist" key={brist.kod}>
                <Lage marke="varning">{brist.text}</Lage>
              </span>
            ))}
            {sista && krock !== undefined && (
              <span className="liten plandag__brist">
                <Lage marke="varning">{krock.organ} sammanträder samma dag</Lage>
              </span>
            )}
          </Cell>
        );
      })}
      <Cell etikett="Tid">
        <span className="plandag">kl. {klockan(rad.start)}</span>
      </Cell>
      <Cell etikett="Lokal">{rad.plats}</Cell>
      <Cell etikett={oppna === null ? 'Sammanträdet' : 'Ändra'}>
        {oppna !== null && (
          <Button size="xs" aria-label={`Ändra ${dag(motesdagen(rad))}`} onClick={() => oppna(rad.nyckel)}>
            Ändra
          </Button>
        )}
        {oppna === null && rad.sammantrade !== null && (
          <>
            <Link
              to="/namnder/$namndId/sammantraden/$sammantradeId"
              params={{ namndId: ordning.namndId, sammantradeId: rad.sammantrade.id }}
            >
              Öppna<span className="dold"> sammanträdet {dag(rad.sammantrade.datum)}</span>
            </Link>
            {rad.sammantrade.skiljer !== null && <span className="liten svag"> {rad.sammantrade.skiljer}</span>}
          </>
        )}
      </Cell>
    </tr>
  );
}

/** Planen som tabell: en rad per sammanträde med alla hålltider, tid och lokal. */
export function Plantabell({
  ordning,
  aret,
  oppna,
}: {
  ordning: Ordning;
  aret: Arskalender | undefined;
  oppna: ((nyckel: string) => void) | null;
}): ReactNode {
  if (ordning.rader.length === 0) return <Tomt>Inga sammanträden är planerade. Lägg till det första i spalten.</Tomt>;
  return (
    <div className="planrullning" role="region" aria-label="Planen som tabell" tabIndex={0}>
      <Tabell
        bildtext={`Årsplan ${String(ordning.ar)}`}
        kolumner={[
          ...ordning.kolumner.map(({ namn, klockslag }) =>
            klockslag === null ? namn : `${namn}, kl. ${klockan(klockslag)}`,
          ),
          'Tid',
          'Lokal',
          { namn: oppna === null ? 'Sammanträdet' : 'Ändra', klass: '', dold: true },
        ]}
      >
        {ordning.rader.map((rad) => (
          <Rad key={rad.nyckel} ordning={ordning} rad={rad} aret={aret} oppna={oppna} />
        ))}
      </Tabell>
    </div>
  );
}

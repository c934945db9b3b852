import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked, Tomt } from '../../delar/Besked.js';
import { Lage, type Marke } from '../../delar/Lage.js';
import { Person } from '../../delar/Person.js';
import { Skelett } from '../../delar/Skelett.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { liggareFraga, skickas } from '../../klient/sammantradesfragor.js';
import type { Kallelseuppgift, Liggarrad } from '../../klient/typer.js';
import { dag, kortDag, tidpunkt } from '../../sprak/datum.js';
import { antal } from '../../sprak/ord.js';
import type { Mote } from './useMote.js';

const SVAR: Readonly<Record<'kommer' | 'distans' | 'forhinder', { marke: Marke; ord: string }>> = {
  kommer: { marke: 'klar', ord: 'Kommer' },
  distans: { marke: 'distans', ord: 'På distans' },
  forhinder: { marke: 'nej', ord: 'Förhinder' },
};

const UTSKICK: Readonly<Record<Liggarrad['tillstand'], { marke: Marke; ord: string }>> = {
  vantar: { marke: 'utkast', ord: 'Köad' },
  sander: { marke: 'halv', ord: 'Skickas' },
  sand: { marke: 'sand', ord: 'Skickad' },
  oviss: { marke: 'varning', ord: 'Oviss' },
  misslyckad: { marke: 'stopp', ord: 'Kom inte fram' },
  studsad: { marke: 'stopp', ord: 'Kom inte fram' },
};

const VIKT: Readonly<Record<string, number>> = { misslyckad: 0, studsad: 0, oviss: 1 };
const HAMTA_OM_MS = 3000;

const PER_SIDA = 100;

function foljd(rad: Liggarrad): string | null {
  if (rad.tillstand === 'misslyckad' || rad.tillstand === 'studsad') return rad.orsak ?? rad.smtpSvar;
  if (rad.varitOviss && rad.tillstand !== 'oviss') {
    return `Var oviss, skickad ${antal(rad.antalSandningar, 'gång', 'gånger')}`;
  }
  return rad.svaratTid === null
    ? null
    : `Svarade ${kortDag(tidpunkt(rad.svaratTid).datum)} ${tidpunkt(rad.svaratTid).tid}`;
}

/** En rad per mottagare: hur brevet gick och vad som svarades. Det som inte kom fram står först. */
export function Liggare({ mote, kallelse: k }: { mote: Mote; kallelse: Kallelseuppgift }): ReactNode {
  const [sida, sattSida] = useState(1);
  const pagar = skickas(k);
  const far = mote.far('utskick.las');
  const { data, error, isPending, refetch } = useQuery({
    ...liggareFraga(mote.namndId, mote.id, k, sida),
    enabled: far,
    refetchInterval: pagar ? HAMTA_OM_MS : false,
  });
  if (!far) {
    return (
      <p className="tomt">
        Gick till {antal(k.mottagare, 'mottagare', 'mottagare')} {dag(k.tillkomDatum)}.
      </p>
    );
  }
  if (error !== null) return <Felbesked fel={error} vad="Liggaren kunde inte hämtas" igen={() => void refetch()} />;
  if (isPending) return <Skelett rader={8} vad="liggaren" />;
  if (data.rader.length === 0) return <Tomt>Breven skrivs. Mottagarna kommer hit om en stund.</Tomt>;
  const rader = [...data.rader].sort((a, b) => (VIKT[a.tillstand] ?? 2) - (VIKT[b.tillstand] ?? 2));
  const svar = (slag: Liggarrad['svar']): number => data.rader.filter((r) => r.svar === slag).length;
  const sidor = Math.ceil(data.antal / PER_SIDA);
  return (
    <>
      {k.slag !== 'installt' && sidor === 1 && (
        <p className="rakning svarsrakning" role="status">
          <Lage marke="klar">{svar('kommer')} kommer</Lage>
          <Lage marke="distans">{svar('distans')} på distans</Lage>
          <Lage marke="nej">{svar('forhinder')} förhinder</Lage>
          <Lage marke="tom">{svar(null)} inget svar</Lage>
        </p>
      )}
      <Tabell bildtext={`Mottagare av utskick ${String(k.nr)}`} kolumner={['Namn', 'Utskick', 'Svar', 'Följd']}>
        {rader.map((rad) => {
          const gick = UTSKICK[rad.tillstand];
          const sade = rad.svar === null ? { marke: 'tom' as const, ord: 'Inget svar' } : SVAR[rad.svar];
          return (
            <tr role="row" key={rad.personId}>
              <th role="rowheader" scope="row" className="bred">
                <Person namn={rad.namn} />
              </th>
              <Cell klass="smal">
                <Lage marke={gick.marke}>{gick.ord}</Lage>
              </Cell>
              <Cell klass="smal">
                <Lage marke={sade.marke}>{sade.ord}</Lage>
              </Cell>
              <Cell klass="liten svag bred">{foljd(rad)}</Cell>
            </tr>
          );
        })}
      </Tabell>
      {sidor > 1 && (
        <p className="sidor">
          <Button disabled={sida === 1} onClick={() => sattSida(sida - 1)}>
            Föregående hundra
          </Button>
          Sida {sida} av {sidor}
          <Button disabled={sida === sidor} onClick={() => sattSida(sida + 1)}>
            Nästa hundra
          </Button>
        </p>
      )}
    </>
  );
}

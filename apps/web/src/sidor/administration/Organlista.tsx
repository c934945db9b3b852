import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../delar/Besked.js';
import { Skelett } from '../../delar/Skelett.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { antal } from '../../sprak/ord.js';
import { ORGANORD } from '../namnden/ord.js';
import { kommunensOrganFraga } from './kommunfragor.js';

/** Kommunens organ. */
export function Organlista(): ReactNode {
  const { data, error, isPending, refetch } = useQuery(kommunensOrganFraga);
  const namn = new Map((data ?? []).map((o) => [o.id, o.namn]));
  return (
    <>
      <Sidhuvud
        rubrik={data?.[0]?.kommunNamn ?? 'Kommunen'}
        titel="Kommunen"
        smula="Kommunen"
        hoger={
          <Button variant="filled" renderRoot={(e) => <Link to="/kommunen/ny-namnd" {...e} />}>
            Lägg upp en ny nämnd
          </Button>
        }
      />
      {error !== null && <Felbesked fel={error} vad="Organen kunde inte hämtas" igen={() => void refetch()} />}
      {isPending && <Skelett rader={6} vad="organen" />}
      {data !== undefined && (
        <Avdelning rubrik="Organ" status vid={antal(data.length, 'organ', 'organ')}>
          {data.length === 0 ? (
            <Tomt>Här står kommunens organ: fullmäktige, styrelsen, nämnderna och deras utskott.</Tomt>
          ) : (
            <Tabell
              bildtext="Kommunens organ"
              kolumner={['Namn', 'Slag', 'Diariekod', 'Hör till', 'Förvaltning', 'Tid']}
            >
              {data.map((o) => (
                <tr role="row" key={o.id}>
                  <td role="cell">
                    <Link className="rubrik" to="/namnder/$namndId/namnden" params={{ namndId: o.id }} search={{}}>
                      {o.namn}
                    </Link>
                  </td>
                  <Cell>{ORGANORD[o.slag]}</Cell>
                  <Cell>{o.diariekod}</Cell>
                  <Cell>{o.overordnatId === null ? null : namn.get(o.overordnatId)}</Cell>
                  <Cell klass="svag">{o.forvaltning}</Cell>
                  <Cell klass="nr svag">
                    {o.fran !== null && `från ${o.fran}`} {o.till !== null && `till och med ${o.till}`}
                  </Cell>
                </tr>
              ))}
            </Tabell>
          )}
        </Avdelning>
      )}
    </>
  );
}

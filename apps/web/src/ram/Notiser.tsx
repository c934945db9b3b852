import { Button, Popover } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../delar/Besked.js';
import { Skelett } from '../delar/Skelett.js';
import { markAllaLasta, markLast, notiserFraga, olastaFraga } from '../klient/ramfragor.js';
import { kortDag, tidpunkt } from '../sprak/datum.js';
import { antal } from '../sprak/ord.js';
import { Lank } from './Lank.js';

const TAK = 99;

function Lista({ stang }: { stang: () => void }): ReactNode {
  const fragor = useQueryClient();
  const { data, error, isPending, refetch } = useQuery(notiserFraga);
  const lasOm = async (): Promise<void> => await fragor.invalidateQueries({ queryKey: ['notiser'] });
  if (error !== null) return <Felbesked fel={error} vad="Notiserna kunde inte hämtas" igen={() => void refetch()} />;
  if (isPending) return <Skelett rader={4} vad="notiser" />;
  if (data.rader.length === 0) {
    return <p className="tomt">Här står det som har hänt och rör dig: något att godkänna, justera eller svara på.</p>;
  }
  const olasta = data.rader.filter((n) => n.last === null).length;
  return (
    <>
      <ul className="lista notislista">
        {data.rader.map((n) => {
          const { datum, tid } = tidpunkt(n.tid);
          return (
            <li key={n.id} className={n.last === null ? 'olast' : ''}>
              <Lank
                till={n.lank}
                klass="notis"
                efter={() => {
                  stang();
                  if (n.last === null) void markLast(n.id).then(lasOm);
                }}
              >
                {n.last === null && <span className="dold">Oläst: </span>}
                {n.text}
              </Lank>
              <span className="liten svag">
                {kortDag(datum)} {tid}
              </span>
            </li>
          );
        })}
      </ul>
      {olasta > 0 && (
        <p className="fot">
          <Button size="xs" onClick={() => void markAllaLasta().then(lasOm)}>
            Märk alla som lästa
          </Button>
        </p>
      )}
    </>
  );
}

/** Det som har hänt och rör den inloggade: hur många olästa, och listan. */
export function Notiser(): ReactNode {
  const [oppen, satt] = useState(false);
  const { data } = useQuery(olastaFraga);
  const nya = data?.antal ?? 0;
  return (
    <Popover
      opened={oppen}
      onChange={satt}
      position="bottom-end"
      withinPortal={false}
      trapFocus
      returnFocus
      width={380}
    >
      <Popover.Target>
        <button type="button" className="notisknapp" onClick={() => satt(!oppen)}>
          Notiser
          <span className={nya > 0 ? 'notistal' : 'notistal notistal--tomt'} aria-hidden="true">
            {nya > TAK ? `${String(TAK)}+` : nya}
          </span>
          {nya > 0 && <span className="dold">, {antal(nya, 'oläst', 'olästa')}</span>}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Notiser" className="notisruta">
        <h2>Notiser</h2>
        {oppen && <Lista stang={() => satt(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}

import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../../delar/Besked.js';
import { Lage } from '../../../delar/Lage.js';
import { Lank } from '../../../ram/Lank.js';
import { dag, tidpunkt } from '../../../sprak/datum.js';
import { type Skrivelse, versionerFraga } from './fragor.js';
import { Skillnad } from './Skillnad.js';

/** Skrivelsens versioner, den senaste först, med skälet och det som skiljer dem åt. */
export function Versioner({ skrivelse: s }: { skrivelse: Pick<Skrivelse, 'namndId' | 'id'> }): ReactNode {
  const [oppen, oppna] = useState<string | null>(null);
  const { data, error } = useQuery(versionerFraga(s.namndId, s.id));
  if (error !== null) return <Felbesked fel={error} vad="Versionerna kunde inte hämtas" />;
  if (data === undefined || data.length === 0) return null;
  return (
    <ul className="lista">
      {data.map((v) => (
        <li key={v.id}>
          <Lage marke={v.tillstand === 'faststalld' ? 'last' : 'utkast'}>
            {v.id === s.id ? (
              <b>Version {v.versionsnr}</b>
            ) : (
              <Lank till={`/namnder/${s.namndId}/skrivelser/${v.id}`}>Version {v.versionsnr}</Lank>
            )}
          </Lage>{' '}
          <span className="svag">
            {v.faststalldTid === null ? 'inte fastställd' : `fastställd ${dag(tidpunkt(v.faststalldTid).datum)}`}
            {v.versionsskal !== null && `. ${v.versionsskal}`}
          </span>
          {v.versionsnr > 1 && (
            <>
              {' '}
              <button
                type="button"
                className="lanklik"
                aria-expanded={oppen === v.id}
                onClick={() => oppna(oppen === v.id ? null : v.id)}
              >
                Visa vad som ändrats sedan version {v.versionsnr - 1}
              </button>
            </>
          )}
          {oppen === v.id &&
            (v.skillnad.length === 0 ? <p className="svag">Orden är desamma.</p> : <Skillnad delar={v.skillnad} />)}
        </li>
      ))}
    </ul>
  );
}

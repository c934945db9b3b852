import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Avdelning } from '../../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../../delar/Besked.js';
import { Lage, type Marke } from '../../../delar/Lage.js';
import { Skelett } from '../../../delar/Skelett.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { langDag } from '../../../sprak/datum.js';
import { antal } from '../../../sprak/ord.js';
import type { Omfattning } from '../fil/importapi.js';
import { type Skifte, skiftenFraga } from './skiftesapi.js';

const TILLSTAND: Readonly<Record<Skifte['tillstand'], { marke: Marke; ord: string }>> = {
  utkast: { marke: 'halv', ord: 'Förbereds' },
  genomfort: { marke: 'klar', ord: 'Genomfört' },
  angrat: { marke: 'utgar', ord: 'Ångrat' },
  avbrutet: { marke: 'utgar', ord: 'Slängt' },
};

/** Mandatskiften som varit och som förbereds, i en nämnd eller i hela kommunen, och att börja ett nytt. */
export function Skifteslista({
  omfattning,
  smula,
  titel,
  ingress,
  lank,
  nytt,
}: {
  omfattning: Omfattning;
  smula: string;
  titel: string;
  ingress: string;
  lank: (skifteId: string, barn: ReactNode) => ReactNode;
  nytt: ReactNode;
}): ReactNode {
  const { data, error, isPending, refetch } = useQuery(skiftenFraga(omfattning));
  return (
    <>
      <Sidhuvud rubrik="Mandatskifte" titel={titel} smula={smula} ingress={ingress} />
      {error !== null && <Felbesked fel={error} vad="Mandatskiftena kunde inte hämtas" igen={() => void refetch()} />}
      {isPending && <Skelett rader={3} vad="mandatskiftena" />}
      {data !== undefined && (
        <div className="tva tva--org">
          <Avdelning rubrik="Mandatskiften" vid={antal(data.length, 'mandatskifte', 'mandatskiften')}>
            {data.length === 0 ? (
              <Tomt>Här står mandatskiften som förbereds eller har genomförts. Inget är påbörjat.</Tomt>
            ) : (
              <Tabell bildtext="Mandatskiften" kolumner={['Från', 'Beslut', 'Läge']}>
                {data.map((s) => (
                  <tr role="row" key={s.id}>
                    <td role="cell">{lank(s.id, langDag(s.skiftesdag))}</td>
                    <Cell>{s.beslut}</Cell>
                    <td role="cell">
                      <Lage marke={TILLSTAND[s.tillstand].marke}>{TILLSTAND[s.tillstand].ord}</Lage>
                    </td>
                  </tr>
                ))}
              </Tabell>
            )}
          </Avdelning>
          <aside aria-label="Börja ett mandatskifte">{nytt}</aside>
        </div>
      )}
    </>
  );
}

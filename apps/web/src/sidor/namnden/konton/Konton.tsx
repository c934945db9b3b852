import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Avdelning, Panel } from '../../../delar/Avdelning.js';
import { Bekrafta } from '../../../delar/Bekrafta.js';
import { Felbesked, Tomt } from '../../../delar/Besked.js';
import { Skelett } from '../../../delar/Skelett.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { hamtat, klient } from '../../../klient/klient.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { antal } from '../../../sprak/ord.js';
import { FinnsInte } from '../../Sidfel.js';
import { tidslage } from '../forvaltning/tid.js';
import { Tidslage } from '../forvaltning/Tidslage.js';
import { omVersion, organisationsnyckel } from '../fragor.js';
import { useNamnd } from '../useNamnd.js';
import { Faktorkrav } from './Faktorkrav.js';
import { GeRoll } from './GeRoll.js';
import { NyttKonto } from './NyttKonto.js';
import { ROLLNAMN, type Rollrad } from './roller.js';
import { rollerFraga } from './rollerfraga.js';
import { KNAPPKOLUMN } from '../knappkolumn.js';

function Rader({
  namndId,
  rader,
  farSkriva,
}: {
  namndId: string;
  rader: readonly Rollrad[];
  farSkriva: boolean;
}): ReactNode {
  const fragor = useQueryClient();
  const [tas, sattTas] = useState<Rollrad | null>(null);
  const ord = (rad: Rollrad): string => ROLLNAMN[rad.roll] ?? rad.roll;
  const taTillbaka = async (rad: Rollrad): Promise<void> => {
    await hamtat(
      klient.DELETE('/api/namnder/{namndId}/roller/{rollId}', {
        params: { path: { namndId, rollId: rad.id } },
        headers: omVersion(rad.version),
      }),
    );
    await fragor.invalidateQueries({ queryKey: organisationsnyckel(namndId) });
    kvittera(`${rad.namn} är inte längre ${ord(rad)}`);
  };
  return (
    <>
      <Tabell
        bildtext="Konton och roller"
        kolumner={['Namn', 'Loggar in som', 'Roll', 'Från', 'Till och med', 'Läge', KNAPPKOLUMN]}
      >
        {rader.map((rad) => (
          <tr role="row" key={rad.id}>
            <th role="rowheader" scope="row">
              {rad.namn}
            </th>
            <Cell klass="svag">{rad.inloggningsnamn}</Cell>
            <Cell>{ROLLNAMN[rad.roll] ?? rad.roll}</Cell>
            <Cell klass="nr" etikett="från">
              {rad.fran}
            </Cell>
            <Cell klass="nr" etikett="till och med">
              {rad.till ?? 'tills vidare'}
            </Cell>
            <td role="cell">
              <Tidslage rad={rad} />
            </td>
            <td role="cell">
              {farSkriva && tidslage(rad) !== 'slut' && (
                <Button size="xs" onClick={() => sattTas(rad)}>
                  Ta tillbaka
                  <span className="dold">
                    {' '}
                    rollen {ROLLNAMN[rad.roll] ?? rad.roll} från {rad.namn}
                  </span>
                </Button>
              )}
            </td>
          </tr>
        ))}
      </Tabell>
      {tas !== null && (
        <Bekrafta
          oppen
          rubrik={`Ta tillbaka rollen ${ord(tas)} från ${tas.namn}?`}
          verb="Ta tillbaka rollen"
          avsta="Låt rollen gälla"
          pagar="Tar tillbaka …"
          vad="Rollen gäller fortfarande"
          stang={() => sattTas(null)}
          gor={async () => await taTillbaka(tas)}
        >
          <p>{tas.namn} ser från och med nu bara det som andra roller och uppdrag ger.</p>
        </Bekrafta>
      )}
    </>
  );
}

/** Vilka i förvaltningen som får göra vad i nämnden, från och till. */
export function Konton(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const { data, error, isPending, refetch } = useQuery({ ...rollerFraga(namndId), enabled: far('konto.las') });
  if (!far('konto.las')) return <FinnsInte />;
  const farSkriva = far('konto.skriv');
  return (
    <>
      <Sidhuvud
        rubrik="Konton och roller"
        titel={`Konton och roller, ${namnd?.diariekod ?? ''}`}
        smula={`${namnd?.namn ?? ''} / Konton och roller`}
        ingress="De förtroendevaldas roller följer av deras uppdrag och börjar och slutar med dem. Här ges förvaltningens roller."
      />
      {error !== null && <Felbesked fel={error} vad="Rollerna kunde inte hämtas" igen={() => void refetch()} />}
      {isPending && <Skelett rader={6} vad="rollerna" />}
      {data !== undefined && (
        <div className="tva tva--org">
          <Avdelning rubrik="Roller i nämnden" status vid={antal(data.length, 'roll', 'roller')}>
            {data.length === 0 ? (
              <Tomt>Här står vem som har vilken roll i nämnden. Ingen har någon än.</Tomt>
            ) : (
              <Rader namndId={namndId} rader={data} farSkriva={farSkriva} />
            )}
          </Avdelning>
          {farSkriva && (
            <aside aria-label="Konton och roller">
              <Panel rubrik="Ge en roll">
                <GeRoll namndId={namndId} rader={data} />
              </Panel>
              <Panel rubrik="Inloggning i två steg krävs av">
                <Faktorkrav namndId={namndId} />
              </Panel>
              <Panel rubrik="Öppna ett konto">
                <NyttKonto namndId={namndId} />
              </Panel>
            </aside>
          )}
        </div>
      )}
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../delar/Besked.js';
import { Brodsmulor } from '../../delar/Brodsmulor.js';
import { Lage } from '../../delar/Lage.js';
import { Skelett } from '../../delar/Skelett.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { idag } from '../../klient/servertid.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { dag, langDag } from '../../sprak/datum.js';
import { antal } from '../../sprak/ord.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { type Ordningsrad, ordningarFraga } from './fragor.js';
import { LAGE, versionsord } from './ord.js';
import { Prenumeration } from './Prenumeration.js';

function rubrik(rader: readonly Ordningsrad[] | undefined, ar: number): string {
  if (rader === undefined) return 'Årsplaner';
  const nasta = rader.filter((rad) => rad.ar === ar + 1);
  if (nasta.some(({ tillstand }) => tillstand === 'antagen')) return `Årsplanen för ${String(ar + 1)} är antagen`;
  if (nasta.length > 0) return `Årsplanen för ${String(ar + 1)} väntar på att antas`;
  return `Ingen årsplan är gjord för ${String(ar + 1)}`;
}

function Rad({ namndId, rad }: { namndId: string; rad: Ordningsrad }): ReactNode {
  const { marke, ord } = LAGE[rad.tillstand];
  return (
    <tr role="row">
      <td role="cell" className="bred">
        <Link className="rubrik" to="/namnder/$namndId/arsplan/$ordningId" params={{ namndId, ordningId: rad.id }}>
          {versionsord(rad)}
        </Link>
      </td>
      <Cell klass="smal">
        <Lage marke={marke}>{ord}</Lage>
      </Cell>
      <Cell>{antal(rad.antalSammantraden, 'sammanträde', 'sammanträden')}</Cell>
      <Cell>
        {rad.forstaSammantrade !== null && rad.sistaSammantrade !== null
          ? `${dag(rad.forstaSammantrade)} till ${dag(rad.sistaSammantrade)}`
          : null}
      </Cell>
      <Cell>
        {rad.antagenDatum === null
          ? null
          : `${langDag(rad.antagenDatum)}${rad.antagenParagrafNr === null ? '' : `, §\u00a0${String(rad.antagenParagrafNr)}`}`}
      </Cell>
    </tr>
  );
}

/** Nämndens årsplaner, alla år och versioner. */
export function Arsplaner(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const { data, error, isPending, refetch } = useQuery({
    ...ordningarFraga(namndId),
    enabled: far('sammantrade.las'),
  });
  if (!far('sammantrade.las')) return <FinnsInte />;
  const skriver = far('sammantrade.skriv');
  const ny = (
    <Link className="knapp knapp--primar" to="/namnder/$namndId/arsplan/ny" params={{ namndId }}>
      Gör en årsplan
    </Link>
  );
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        key={data === undefined ? 'vantar' : 'klar'}
        rubrik={rubrik(data?.rader, Number(idag().slice(0, 4)))}
        titel={`Årsplaner, ${namnd?.diariekod ?? ''}`}
        smula={
          <Brodsmulor>
            <Link to="/namnder/$namndId/sammantraden" params={{ namndId }}>
              Sammanträden
            </Link>
            <span>Årsplaner</span>
          </Brodsmulor>
        }
        hoger={skriver ? ny : undefined}
      />
      {error !== null && <Felbesked fel={error} vad="Årsplanerna kunde inte hämtas" igen={() => void refetch()} />}
      {isPending && <Skelett rader={4} vad="årsplanerna" />}
      {data !== undefined && (
        <div className="tva">
          <Avdelning rubrik="Årsplaner" vid={antal(data.antal, 'version', 'versioner')}>
            {data.rader.length === 0 ? (
              <Tomt>
                Här står årets sammanträdesordning i alla sina versioner. Den görs av ett mönster och gäller när nämnden
                har antagit den.
              </Tomt>
            ) : (
              <Tabell bildtext="Årsplaner" kolumner={['År', 'Läge', 'Sammanträden', 'Dagar', 'Antagen']}>
                {data.rader.map((rad) => (
                  <Rad namndId={namndId} rad={rad} key={rad.id} />
                ))}
              </Tabell>
            )}
          </Avdelning>
          <aside aria-label="Kalender">
            <Prenumeration namndId={namndId} />
          </aside>
        </div>
      )}
    </main>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Avdelning, Panel } from '../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../delar/Besked.js';
import { Filrad } from '../../delar/Fil.js';
import { Skelett } from '../../delar/Skelett.js';
import { dokumentFraga } from '../../klient/sammantradesfragor.js';
import type { Dokumentrad } from '../../klient/typer.js';
import { kortDag, tidpunkt } from '../../sprak/datum.js';
import type { Mote } from './useMote.js';

const SLAG: Readonly<Record<Dokumentrad['slag'], string>> = {
  kallelse: 'Kallelse',
  tillagg: 'Tillägg till kallelsen',
  protokoll: 'Protokoll',
  protokollsdel: 'Protokollsdel',
  utdrag: 'Protokollsutdrag',
  anslag: 'Anslag',
};

const ORDNING = Object.keys(SLAG);

/** Det som Klubba har framställt, att hämta. Utdragen står under Protokoll. */
export function Dokument({
  mote,
  somPanel = false,
  bara,
}: {
  mote: Mote;
  somPanel?: boolean;
  bara?: readonly Dokumentrad['slag'][];
}): ReactNode {
  const { data, error, isPending, refetch } = useQuery(dokumentFraga(mote.namndId, mote.id));
  const rader = (data?.rader ?? [])
    .filter((d) => bara === undefined || bara.includes(d.slag))
    .sort((a, b) => ORDNING.indexOf(a.slag) - ORDNING.indexOf(b.slag) || a.filnamn.localeCompare(b.filnamn, 'sv'));
  const innehall = (
    <>
      {error !== null && <Felbesked fel={error} vad="Dokumenten kunde inte hämtas" igen={() => void refetch()} />}
      {isPending && <Skelett rader={2} vad="dokument" />}
      {data !== undefined && rader.length === 0 && (
        <Tomt>Inga dokument än. Kallelsen läggs här när den går ut, protokollet när det är skrivet.</Tomt>
      )}
      {rader.length > 0 && (
        <ul className="lista tatt">
          {rader.map((d) => (
            <li key={d.id}>
              <Filrad
                titel={`${SLAG[d.slag]}${d.format === 'pdf-a' ? ', för arkivet' : ''}`}
                fil={d}
                till={`/api/namnder/${mote.namndId}/dokument/${d.id}`}
                tillagg={kortDag(tidpunkt(d.skapatTid).datum)}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
  return somPanel ? <Panel rubrik="Dokument">{innehall}</Panel> : <Avdelning rubrik="Dokument">{innehall}</Avdelning>;
}

import type { ReactNode } from 'react';
import { Avdelning, Panel } from '../../delar/Avdelning.js';
import { Tomt } from '../../delar/Besked.js';
import { Visas } from '../../delar/dokument/Visas.js';
import { Filrad } from '../../delar/Fil.js';
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
const FORMAT: readonly Dokumentrad['format'][] = ['pdf', 'docx', 'html', 'pdf-a'];

const iOrdning = (a: Dokumentrad, b: Dokumentrad): number =>
  ORDNING.indexOf(a.slag) - ORDNING.indexOf(b.slag) ||
  (a.paragraf ?? 0) - (b.paragraf ?? 0) ||
  FORMAT.indexOf(a.format) - FORMAT.indexOf(b.format);

const titel = (d: Dokumentrad): string => {
  const paragraf = d.paragraf === null ? '' : ` §\u00a0${String(d.paragraf)}`;
  return `${SLAG[d.slag]}${paragraf}${d.format === 'pdf-a' ? ', för arkivet' : ''}`;
};

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
  const rader = mote.sammantrade.dokument.filter((d) => bara === undefined || bara.includes(d.slag)).sort(iOrdning);
  const innehall = (
    <>
      {rader.length === 0 && (
        <Tomt>Inga dokument än. Kallelsen läggs här när den går ut, protokollet när det är skrivet.</Tomt>
      )}
      {rader.length > 0 && (
        <ul className="lista tatt">
          {rader.map((d) => (
            <li key={d.id}>
              <Filrad
                titel={titel(d)}
                fil={d}
                till={`/api/namnder/${mote.namndId}/dokument/${d.id}`}
                tillagg={`${kortDag(tidpunkt(d.skapatTid).datum)}${d.inaktuell ? ', uppgifterna har ändrats sedan dess' : ''}`}
              />
              {d.format === 'pdf' && <Visas titel={titel(d)} till={`/api/namnder/${mote.namndId}/dokument/${d.id}`} />}
            </li>
          ))}
        </ul>
      )}
    </>
  );
  return somPanel ? <Panel rubrik="Dokument">{innehall}</Panel> : <Avdelning rubrik="Dokument">{innehall}</Avdelning>;
}

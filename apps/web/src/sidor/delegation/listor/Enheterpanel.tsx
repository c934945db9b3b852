import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Panel } from '../../../delar/Avdelning.js';
import { Lage } from '../../../delar/Lage.js';
import { Lank } from '../../../ram/Lank.js';
import { kortDag, manadsnamn, tidpunkt } from '../../../sprak/datum.js';
import { antal } from '../../../sprak/ord.js';
import { type Listmanad, oversiktFraga } from './fragor.js';
import { STATUSMARKE, STATUSORD } from './ord.js';

/** Det som är känt om listan utöver läget: när den kom, påminnelsen, raderna hittills; tomt när inget är det. */
export function listuppgift(m: Listmanad): string {
  return m.lista === null && m.pamind === null && m.registrerade === 0 ? '' : enhetsord(m);
}

/** Det som står efter enhetens namn. */
export function enhetsord(m: Listmanad): string {
  if (m.lista?.lage === 'inlamnad') {
    const vad = m.lista.inget ? 'inget att anmäla' : antal(m.lista.rader, 'rad', 'rader');
    return `${kortDag(tidpunkt(m.lista.inlamnadTid).datum)}, ${vad}${m.status === 'sen' ? ', sent' : ''}`;
  }
  if (m.pamind !== null) return `påmind ${kortDag(m.pamind.dag)}`;
  return m.registrerade === 0
    ? STATUSORD[m.status].toLowerCase()
    : antal(m.registrerade, 'rad hittills', 'rader hittills');
}

/** Hur det står till med månadens listor hos nämndens enheter. */
export function Enheterpanel({
  namndId,
  enhetId,
  manad,
}: {
  namndId: string;
  enhetId: string;
  manad: string;
}): ReactNode {
  const { data: oversikt } = useQuery(oversiktFraga(namndId, { fran: manad, till: manad }));
  const rader = (oversikt?.rader ?? []).flatMap(({ enhet, manader }) => manader.map((m) => ({ enhet, m })));
  return (
    <Panel rubrik={`Enheternas ${manadsnamn(manad)}`}>
      {rader.length === 0 ? (
        <p className="svag">Ingen enhet har lämnat eller väntas lämna en lista för månaden.</p>
      ) : (
        <ul className="lista">
          {rader.map(({ enhet, m }) => (
            <li key={enhet.enhetId}>
              <Lage marke={STATUSMARKE[m.status]}>{enhet.namn}</Lage>{' '}
              <span className="svag">
                {enhet.enhetId === enhetId && m.lista === null ? 'den här listan' : enhetsord(m)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Lank till={`/namnder/${namndId}/delegation/listor`}>Alla listor</Lank> ·{' '}
        <Lank till={`/namnder/${namndId}/delegation/bradskande`}>Brådskande beslut</Lank>
      </p>
    </Panel>
  );
}

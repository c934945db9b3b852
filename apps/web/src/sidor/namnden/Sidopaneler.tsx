import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Panel } from '../../delar/Avdelning.js';
import { antal } from '../../sprak/ord.js';
import type { Forteckning, Organ, Reglemente } from './fragor.js';

/** Mer än hälften ska vara med för att nämnden ska få besluta (KL 6:27). */
const beslutsfor = (platser: number): number => Math.floor(platser / 2) + 1;

const dagar = (r: Reglemente, tal: number): string =>
  `${r.kallelseIVardagar ? antal(tal, 'vardag', 'vardagar') : antal(tal, 'dag', 'dagar')} före`;

const monster = (r: Reglemente, kod: string): string =>
  r.dnrMonster.replace('{kod}', kod).replace('{ar}', 'ÅÅÅÅ').replace('{lopnr}', 'nr');

/** Det viktigaste i det gällande reglementet. */
export function Reglementespanel({
  namndId,
  organ,
  reglemente: r,
  farSkriva,
}: {
  namndId: string;
  organ: Organ;
  reglemente: Reglemente | undefined;
  farSkriva: boolean;
}): ReactNode {
  if (r === undefined) {
    return (
      <Panel rubrik="Reglemente">
        <p>Inget reglemente gäller den dagen. Utan det går det inte att planera eller kalla till sammanträde.</p>
        {farSkriva && (
          <p>
            <Link to="/namnder/$namndId/namnden/reglemente/nytt" params={{ namndId }}>
              Lägg in reglementet
            </Link>
          </p>
        )}
      </Panel>
    );
  }
  const fakta: [string, ReactNode][] = [
    ['Kallelse senast', dagar(r, r.kallelsedagar)],
    ['Tillägg senast', dagar(r, r.tillaggsdagar)],
    ['Justering inom', antal(r.justeringsdagar, 'dag', 'dagar')],
    ['Justerare', `${String(r.antalJusterare)} utöver ordföranden`],
    ['Beslutsför', `minst ${String(beslutsfor(r.platser))} av ${String(r.platser)}`],
    ['Distans', r.distans ? 'tillåtet' : 'inte tillåtet'],
    ['Sammanträden', r.offentligaSammantraden ? 'offentliga' : 'stängda'],
    ['Diariekod', monster(r, organ.diariekod)],
    ['Protokoll finns', r.forvaringsplats],
  ];
  return (
    <Panel rubrik="Reglemente">
      <p className="liten svag">
        Gäller från {r.giltigFran}
        {r.giltigTill !== null && ` till och med ${r.giltigTill}`}
        {r.beslutad !== null && `, ${r.beslutad}`}
      </p>
      <dl className="faktalista">
        {fakta.map(([namn, varde]) => (
          <div className="par" key={namn}>
            <dt>{namn}</dt>
            <dd>{varde}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Link to="/namnder/$namndId/namnden/reglemente" params={{ namndId }} search={{}}>
          {farSkriva ? 'Läs i klartext, eller lägg in en ny version' : 'Läs i klartext'}
        </Link>
      </p>
    </Panel>
  );
}

const VISAS = 6;

/** Det som ändras efter dagen: val, avgångar och reglementen. */
export function Kommande({ rader }: { rader: Forteckning['kommande'] }): ReactNode {
  return (
    <Panel rubrik="Kommande ändringar">
      {rader.length === 0 ? (
        <p className="svag">Inga val eller avsägelser är registrerade efter den dagen.</p>
      ) : (
        <ul className="stapel">
          {rader.slice(0, VISAS).map((rad, plats) => (
            <li key={plats}>
              <span className="nr">{rad.datum}</span> {rad.text}
            </li>
          ))}
          {rader.length > VISAS && <li className="svag">och {rader.length - VISAS} till</li>}
        </ul>
      )}
    </Panel>
  );
}

/** Det som saknas, utöver tomma platser: ersättare, ordförande, vice. */
export function Saknas({ rader }: { rader: Forteckning['vakanser'] }): ReactNode {
  const ovriga = rader.filter((v) => v.slag !== 'plats');
  if (ovriga.length === 0) return null;
  return (
    <Panel rubrik="Saknas">
      <ul className="stapel">
        {ovriga.map((v, plats) => (
          <li key={plats}>{v.text}</li>
        ))}
      </ul>
    </Panel>
  );
}

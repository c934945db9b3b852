import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Tabell } from '../../delar/Tabell.js';
import { antal } from '../../sprak/ord.js';
import { Flyttlista } from './Flyttlista.js';
import type { Forteckning } from './fragor.js';
import { Personlank } from './Ledamoter.js';
import { partiord } from './ord.js';

export type Partiersattare = Forteckning['ersattare'][number];
type Flyttad = (rad: Partiersattare, uppdragIds: string[], namn: string) => void;

/** `S → V → C` */
function Ordning({ ordning }: { ordning: readonly string[] }): ReactNode {
  return (
    <ol className="pilar">
      {ordning.map((parti) => (
        <li key={parti}>{partiord(parti)}</li>
      ))}
    </ol>
  );
}

function Turordning({
  namndId,
  rad,
  flyttad,
}: {
  namndId: string;
  rad: Partiersattare;
  flyttad: Flyttad | undefined;
}): ReactNode {
  const ga = useNavigate();
  if (rad.ersattare.length === 0) return <span className="svag">ingen ersättare</span>;
  if (flyttad !== undefined && rad.ersattare.length > 1) {
    return (
      <Flyttlista
        rubrik={`Turordning för ${rad.parti}`}
        numrerad
        rader={rad.ersattare.map((u) => ({
          id: u.uppdragId,
          namn: u.namn,
          oppna: () =>
            void ga({ to: '/namnder/$namndId/namnden/personer/$personId', params: { namndId, personId: u.personId } }),
        }))}
        flyttad={(ordning, vem) => flyttad(rad, ordning, vem.namn)}
      />
    );
  }
  return (
    <ol className="ersrad" aria-label={`Turordning för ${rad.parti}`}>
      {rad.ersattare.map((u, plats) => (
        <li key={u.uppdragId}>
          <span className="stol-nr">{plats + 1}</span> <Personlank namndId={namndId} u={u} parti={false} />
        </li>
      ))}
    </ol>
  );
}

/**
 * Ersättarna per parti, med ordningen som de kallas i.
 * @param flyttad när turordningen får ändras: partiet och uppdragen i den nya ordningen
 */
export function Ersattare({
  namndId,
  rader,
  beslutad,
  flyttad,
}: {
  namndId: string;
  rader: readonly Partiersattare[];
  beslutad: string | null;
  flyttad?: Flyttad | undefined;
}): ReactNode {
  const flyttbara = flyttad !== undefined && rader.some((rad) => rad.ersattare.length > 1);
  return (
    <Avdelning rubrik="Ersättare och inkallelseordning" {...(beslutad === null ? {} : { vid: beslutad })}>
      <Tabell
        bildtext="Ersättare och inkallelseordning per parti"
        kolumner={['När en plats är tom för', 'kallas ur', 'Ersättare i ordning']}
      >
        {rader.map((rad) => (
          <tr role="row" key={rad.parti}>
            <th role="rowheader" scope="row">
              <b>{partiord(rad.parti)}</b> <span className="svag">{antal(rad.platser, 'plats', 'platser')}</span>
            </th>
            <td role="cell">
              <Ordning ordning={rad.inkallelseordning} />
            </td>
            <td role="cell" className="bred">
              <Turordning namndId={namndId} rad={rad} flyttad={flyttad} />
            </td>
          </tr>
        ))}
      </Tabell>
      {flyttbara && (
        <p className="liten svag fot">
          Dra en ersättare, eller stå på namnet och tryck <kbd>Alt ↑</kbd> <kbd>Alt ↓</kbd>, för att ändra turordningen
          från dagen som visas.
        </p>
      )}
    </Avdelning>
  );
}

/** Partiernas styrka i ord och tal. */
export function Partibalans({ forteckning: f }: { forteckning: Forteckning }): ReactNode {
  return (
    <dl className="faktalista">
      {f.partibalans.map((p) => (
        <div key={p.parti} className="par">
          <dt>{partiord(p.parti)}</dt>
          <dd>
            {p.platser} av {f.antalPlatser} platser
            {p.tillsatta < p.platser && ` (${String(p.platser - p.tillsatta)} vakant)`},{' '}
            {p.ersattare === 0 ? 'ingen ersättare' : antal(p.ersattare, 'ersättare', 'ersättare')}
          </dd>
        </div>
      ))}
    </dl>
  );
}

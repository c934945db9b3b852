import { Button } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { Avdelning } from '../../../delar/Avdelning.js';
import { Tomt } from '../../../delar/Besked.js';
import { Frist } from '../../../delar/Frist.js';
import { Lage } from '../../../delar/Lage.js';
import { enklaTangenterGaller } from '../../../delar/tangenter.js';
import { Lank } from '../../../ram/Lank.js';
import { dag } from '../../../sprak/datum.js';
import { antal, uppraknat } from '../../../sprak/ord.js';
import type { Pavag } from './fragor.js';
import { varfor } from './ord.js';

function flyttaFokus(handelse: KeyboardEvent<HTMLUListElement>): void {
  if (handelse.key !== 'ArrowDown' && handelse.key !== 'ArrowUp') return;
  const lankar = [...handelse.currentTarget.querySelectorAll<HTMLElement>('a.rubrik')];
  const nu = lankar.findIndex((lank) => lank.closest('li')?.contains(document.activeElement) === true);
  if (nu < 0) return;
  handelse.preventDefault();
  lankar[nu + (handelse.key === 'ArrowDown' ? 1 : -1)]?.focus();
}

function Rad({ namndId, rad, lagg }: { namndId: string; rad: Pavag; lagg: (() => void) | null }): ReactNode {
  const skal = varfor(rad);
  return (
    <li
      className="pavag__rad"
      onKeyDown={(handelse) => {
        const ensam = !handelse.altKey && !handelse.ctrlKey && !handelse.metaKey && enklaTangenterGaller();
        if (lagg === null || !ensam || handelse.key.toLocaleLowerCase('sv') !== 'l') return;
        handelse.preventDefault();
        lagg();
      }}
    >
      <div className="rad">
        <span className="vaxer">
          <Lank till={`/namnder/${namndId}/arenden/${rad.arendeId}`} klass="rubrik">
            {rad.arendemening}
          </Lank>
        </span>
        {lagg !== null && (
          <Button
            size="xs"
            aria-keyshortcuts="L"
            aria-label={`Lägg till ${rad.dnr}, ${rad.arendemening}`}
            onClick={lagg}
          >
            Lägg till
          </Button>
        )}
      </div>
      <p className="liten">
        <span className="dnr">{rad.dnr}</span>{' '}
        <Lage marke={rad.klar ? 'klar' : 'varning'}>
          {rad.text}
          {rad.hos.length > 0 && `, hos ${uppraknat(rad.hos)}`}
        </Lage>
      </p>
      {skal !== '' && <p className="liten svag">{skal}</p>}
      {rad.bradskar !== null && (
        <p className="liten">
          <Frist datum={rad.bradskar.dag}>
            <span className="svag">
              {rad.bradskar.vad}, {dag(rad.bradskar.dag)}
            </span>
          </Frist>
        </p>
      )}
    </li>
  );
}

/** Ärendena på väg till sammanträdet, det brådskande först. L lägger på listan. */
export function PaVag({
  namndId,
  rader,
  lagg,
}: {
  namndId: string;
  rader: readonly Pavag[];
  lagg: ((rad: Pavag) => void) | null;
}): ReactNode {
  return (
    <Avdelning rubrik="På väg till nämnden" status vid={antal(rader.length, 'ärende', 'ärenden')}>
      {rader.length === 0 && (
        <Tomt>
          Här står ärenden med skrivelser, bordlagda och återremitterade ärenden, remisser och bevakningar som förfaller
          före sammanträdet. De kommer hit av sig själva.
        </Tomt>
      )}
      <ul className="lista pavag" onKeyDown={flyttaFokus}>
        {rader.map((rad) => (
          <Rad key={rad.arendeId} namndId={namndId} rad={rad} lagg={lagg === null ? null : () => lagg(rad)} />
        ))}
      </ul>
      {rader.length > 0 && lagg !== null && (
        <p className="liten svag">
          Pilarna går mellan ärendena, <kbd>L</kbd> lägger det man står på sist i sitt avsnitt.
        </p>
      )}
    </Avdelning>
  );
}

import './tavla.css';
import type { KeyboardEvent, ReactNode } from 'react';
import { Frist } from '../../delar/Frist.js';
import { Lage } from '../../delar/Lage.js';
import { Lank } from '../../ram/Lank.js';
import type { Tavelrad } from './fragor.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { Paminn } from './Paminn.js';
import { hosOrd, radensLank, saknasOrd, SPALTER } from './ord.js';

/** Pilarna går mellan skrivelserna: upp och ned i spalten, åt sidan till nästa spalt. */
function flytta(handelse: KeyboardEvent<HTMLDivElement>): void {
  const steg = { ArrowDown: [0, 1], ArrowUp: [0, -1], ArrowRight: [1, 0], ArrowLeft: [-1, 0] }[handelse.key];
  if (steg === undefined) return;
  const spalter = [...handelse.currentTarget.querySelectorAll('section')].map((spalt) => [
    ...spalt.querySelectorAll<HTMLElement>('a.rubrik'),
  ]);
  const iSpalt = spalter.findIndex((lankar) => lankar.some((lank) => lank === document.activeElement));
  const rad = spalter[iSpalt]?.findIndex((lank) => lank === document.activeElement) ?? -1;
  if (rad < 0) return;
  handelse.preventDefault();
  const [at = 0, ned = 0] = steg;
  if (at === 0) spalter[iSpalt]?.[rad + ned]?.focus();
  for (let plats = iSpalt + at; at !== 0 && plats >= 0 && plats < spalter.length; plats += at) {
    const lankar = spalter[plats] ?? [];
    if (lankar.length === 0) continue;
    lankar[Math.min(rad, lankar.length - 1)]?.focus();
    return;
  }
}

function Skrivelse({ namndId, rad }: { namndId: string; rad: Tavelrad }): ReactNode {
  const saknas = saknasOrd(rad);
  const { far } = useNamnd();
  const farSkriva = far('skrivelse.skriv');
  return (
    <li>
      <Lank till={radensLank(namndId, rad, farSkriva)} klass="rubrik">
        {rad.rubrik}
      </Lank>
      <p className="liten">
        {rad.dnr !== null && <span className="nr">{rad.dnr}</span>} <span className="svag">{hosOrd(rad)}</span>
      </p>
      {rad.frist !== null && (
        <p className="liten">
          <Frist datum={rad.frist.dag}>
            <span className="svag">{rad.frist.vad}</span>
          </Frist>
        </p>
      )}
      {saknas !== '' && <p className="liten">{saknas}</p>}
      {farSkriva && <Paminn namndId={namndId} rad={rad} />}
    </li>
  );
}

/** Skrivelserna i spalter efter läge. */
export function Spalter({ namndId, rader }: { namndId: string; rader: readonly Tavelrad[] }): ReactNode {
  return (
    <div className="tavla" onKeyDown={flytta}>
      {SPALTER.map((spalt) => {
        const dess = rader.filter((rad) => rad.tillstand === spalt.tillstand);
        return (
          <section key={spalt.tillstand} aria-labelledby={`spalt-${spalt.tillstand}`}>
            <h2 id={`spalt-${spalt.tillstand}`}>
              <Lage marke={spalt.marke}>{spalt.rubrik}</Lage> <span className="svag">{dess.length}</span>
            </h2>
            {dess.length === 0 ? (
              <p className="liten svag">{spalt.tom}</p>
            ) : (
              <ul>
                {dess.map((rad) => (
                  <Skrivelse namndId={namndId} rad={rad} key={rad.id} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}

import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useMemo } from 'react';
import { Lage } from '../../delar/Lage.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { enklaTangenterGaller, type Tangent, useTangenter } from '../../delar/tangenter.js';
import type { Instans, Remiss } from './fragor.js';
import type { Instanssteg } from './Instansdialog.js';
import { instansinnehall, instanslage } from './ord.js';

const STEG: Readonly<Record<string, Instanssteg>> = { s: 'svar', a: 'svar', f: 'forlang' };

/** Instanserna: när den gick, läget och vad svaret säger. Bokstäverna gäller raden man står på. */
export function Instanstabell({
  remiss: r,
  skriver,
  oppna,
  paminn,
}: {
  remiss: Remiss;
  skriver: boolean;
  oppna: (id: string, steg: Instanssteg) => void;
  paminn: (i: Instans) => void;
}): ReactNode {
  const kanda = useMemo(
    (): Tangent[] =>
      skriver
        ? [
            { tangent: 'P', vad: 'Påminn instansen' },
            { tangent: 'S', vad: 'Registrera svar' },
            { tangent: 'A', vad: 'Instansen avstår' },
            { tangent: 'F', vad: 'Ny sista dag' },
          ]
        : [],
    [skriver],
  );
  useTangenter(kanda);
  const tryckt = (handelse: KeyboardEvent, i: Instans): void => {
    if (!skriver || !enklaTangenterGaller() || handelse.ctrlKey || handelse.metaKey || handelse.altKey) return;
    if (i.lage !== 'vantar') return;
    const steg = STEG[handelse.key];
    if (handelse.key === 'p') paminn(i);
    else if (steg !== undefined) oppna(i.id, steg);
    else return;
    handelse.preventDefault();
  };
  // De som dröjer först.
  const rader = [...r.instanser].sort((a, b) => Number(b.forsenad) - Number(a.forsenad));
  return (
    <>
      <Tabell bildtext="Remissens instanser" kolumner={['Instans', 'Skickad', 'Läge', 'Innehåll']}>
        {rader.map((i) => {
          const { marke, ord, sen } = instanslage(i);
          return (
            <tr role="row" key={i.id} className={sen ? 'sen' : ''} onKeyDown={(handelse) => tryckt(handelse, i)}>
              <Cell>
                <a
                  href={`#${i.id}`}
                  className="rubrik"
                  onClick={(handelse) => {
                    handelse.preventDefault();
                    oppna(i.id, 'visa');
                  }}
                >
                  {i.namn}
                </a>
              </Cell>
              <Cell etikett="Skickad" klass="nr">
                {i.skickadTid === null ? '' : i.skickadTid.slice(0, 10)}
              </Cell>
              <Cell etikett="Läge">
                <Lage marke={marke}>{sen ? <span className="dagar--sen">{ord}</span> : ord}</Lage>
              </Cell>
              <Cell etikett="Innehåll">
                <span className="svag">{instansinnehall(i)}</span>{' '}
                {skriver && i.lage === 'vantar' && i.epost !== null && (
                  <Button size="xs" onClick={() => paminn(i)}>
                    Påminn<span className="dold"> {i.namn}</span>
                  </Button>
                )}
              </Cell>
            </tr>
          );
        })}
      </Tabell>
      {skriver && (
        <p className="liten svag fot tangentrad" aria-hidden="true">
          <kbd>P</kbd> påminn <kbd>S</kbd> registrera svar <kbd>A</kbd> avstår <kbd>F</kbd> ny sista dag{' '}
          <kbd>Enter</kbd> läs
        </p>
      )}
    </>
  );
}

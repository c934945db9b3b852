import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { Panel } from '../../delar/Avdelning.js';
import { SkickaDialog } from './SkickaDialog.js';
import { SlappDialog } from './SlappDialog.js';
import { nastaSteg } from './steg.js';
import type { Mote } from './useMote.js';

function useCtrlEnter(gor: (() => void) | null): void {
  useEffect(() => {
    if (gor === null) return;
    const tryckt = (handelse: KeyboardEvent): void => {
      if (handelse.key !== 'Enter' || !(handelse.ctrlKey || handelse.metaKey)) return;
      handelse.preventDefault();
      gor();
    };
    window.addEventListener('keydown', tryckt);
    return () => window.removeEventListener('keydown', tryckt);
  }, [gor]);
}

/** Knappen för det som kan göras härnäst, med meningen som säger vad det leder till eller varför det inte går. */
export function NastaSteg({ mote }: { mote: Mote }): ReactNode {
  const [dialog, satt] = useState(false);
  const forklaring = useId();
  const steg = nastaSteg(mote);
  const oppet = steg.slag === 'slapp' || (steg.slag === 'skicka' && steg.oppet);
  useCtrlEnter(oppet && !dialog ? () => satt(true) : null);
  if (steg.slag === 'inget') return null;
  const text =
    steg.slag === 'slapp'
      ? 'Släpp föredragningslistan'
      : steg.slag === 'skicka'
        ? steg.sent
          ? 'Skicka efter sista dag'
          : `Skicka ${steg.vad} nu`
        : null;
  return (
    <Panel rubrik="Härnäst">
      {text !== null && (
        <p>
          <Button
            variant={oppet ? 'filled' : 'default'}
            className="knapp--bred"
            aria-disabled={!oppet}
            aria-describedby={forklaring}
            {...(oppet ? { 'aria-keyshortcuts': 'Control+Enter' } : {})}
            onClick={() => {
              if (oppet) satt(true);
            }}
          >
            {text} {oppet && <kbd aria-hidden="true">Ctrl Enter</kbd>}
          </Button>
        </p>
      )}
      <p id={forklaring}>{steg.mening}</p>
      {steg.slag === 'slapp' && <SlappDialog mote={mote} oppen={dialog} stang={() => satt(false)} />}
      {steg.slag === 'skicka' && <SkickaDialog mote={mote} steg={steg} oppen={dialog} stang={() => satt(false)} />}
    </Panel>
  );
}

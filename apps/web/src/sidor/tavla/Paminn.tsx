import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { uppraknat } from '../../sprak/ord.js';
import { useJag } from '../skrivelse/useJag.js';
import { skrivelsenyckel } from '../skrivelse/flode/fragor.js';
import { paminn, type Tavelrad } from './fragor.js';

/** Ett tryck påminner dem som har skrivelsen; en gång om dagen räcker. */
export function Paminn({ namndId, rad }: { namndId: string; rad: Tavelrad }): ReactNode {
  const { personId } = useJag();
  const fragor = useQueryClient();
  const [fel, sattFel] = useState<unknown>(null);
  const [pagar, sattPagar] = useState(false);
  const till = rad.hos.filter((p) => p.personId !== personId);
  if (rad.tillstand === 'faststalld' || till.length === 0) return null;
  if (rad.pamindIdag) return <span className="liten svag">Påmind i dag</span>;
  const gor = async (): Promise<void> => {
    if (pagar) return;
    sattPagar(true);
    sattFel(null);
    try {
      await paminn(namndId, rad.id);
      kvittera(`Påminnelsen gick till ${uppraknat(till.map((p) => p.namn))}`);
    } catch (orsak) {
      sattFel(orsak);
    } finally {
      sattPagar(false);
      await fragor.invalidateQueries({ queryKey: skrivelsenyckel(namndId) });
    }
  };
  return (
    <>
      {fel !== null && <Felbesked fel={fel} vad="Påminnelsen är inte skickad" />}
      <Button size="xs" aria-disabled={pagar} onClick={() => void gor()}>
        Påminn
        <span className="dold">
          {' '}
          {uppraknat(till.map((p) => p.namn))} om {rad.rubrik}
        </span>
      </Button>
    </>
  );
}

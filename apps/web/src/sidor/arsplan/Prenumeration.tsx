import { Button, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Panel } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { dag, tidpunkt } from '../../sprak/datum.js';
import { uppraknat } from '../../sprak/ord.js';
import { arsplansnyckel, lankFraga, nyLank, taBortLank } from './fragor.js';
import { KRETSORD } from './ord.js';

/** Kalendern att prenumerera på: en hemlig länk per person, som går att ta tillbaka. */
export function Prenumeration({ namndId }: { namndId: string }): ReactNode {
  const fragor = useQueryClient();
  const { data: lage } = useQuery(lankFraga(namndId));
  const [lank, sattLank] = useState<string | null>(null);
  const [pagar, sattPagar] = useState(false);
  const [fel, sattFel] = useState<unknown>(null);
  if (lage === undefined || lage.kretsar.length === 0) return null;
  const ivag = async (gor: () => Promise<void>): Promise<void> => {
    if (pagar) return;
    sattPagar(true);
    sattFel(null);
    try {
      await gor();
    } catch (orsak) {
      sattFel(orsak);
    } finally {
      sattPagar(false);
      await fragor.invalidateQueries({ queryKey: [...arsplansnyckel(namndId), 'lank'] });
    }
  };
  const gorLank = async (): Promise<void> => {
    sattLank(await nyLank(namndId));
  };
  const taBort = async (): Promise<void> => {
    await taBortLank(namndId);
    sattLank(null);
    kvittera('Kalenderlänken gäller inte längre');
  };
  return (
    <Panel rubrik="I din kalender">
      {fel !== null && <Felbesked fel={fel} vad="Länken är inte ändrad" />}
      <p>
        Prenumerera på dagarna för {uppraknat(lage.kretsar.map((krets) => KRETSORD[krets] ?? krets))}. Kalendern följer
        med när årsplanen rättas eller ett sammanträde flyttas. Inga ärenden står i den.
      </p>
      {lank !== null && (
        <>
          <TextInput
            label="Länken, klistra in den i kalenderprogrammet"
            value={lank}
            readOnly
            onFocus={(handelse) => handelse.currentTarget.select()}
          />
          <p className="liten svag">Den visas bara nu. Den som har länken ser dagarna, så ge den inte vidare.</p>
        </>
      )}
      {lage.skapadTid !== null && lank === null && (
        <p className="liten svag">
          Du har en länk sedan {dag(tidpunkt(lage.skapadTid).datum)}. Gör du en ny slutar den gälla.
        </p>
      )}
      <p className="rad">
        <Button aria-disabled={pagar} onClick={() => void ivag(gorLank)}>
          {lage.skapadTid === null ? 'Gör en kalenderlänk' : 'Gör en ny länk'}
        </Button>
        {lage.skapadTid !== null && (
          <Button variant="subtle" aria-disabled={pagar} onClick={() => void ivag(taBort)}>
            Ta tillbaka länken
          </Button>
        )}
      </p>
    </Panel>
  );
}

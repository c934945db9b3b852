import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { Dialog } from '../../delar/Dialog.js';
import { Kryss } from '../../delar/formular/Val.js';
import { hamtat, klient } from '../../klient/klient.js';
import { omVersion } from '../namnden/fragor.js';
import type { Delegationsenhet } from './fragor.js';

/** Enhetens kod i numret, om nummer tas av sig själva, och om enheten lämnar lista. */
export function Enhetsinstallning({
  namndId,
  enhet,
  stang,
  klar,
}: {
  namndId: string;
  enhet: Delegationsenhet;
  stang: () => void;
  klar: () => Promise<void>;
}): ReactNode {
  const [v, satt] = useState({ kod: enhet.kod ?? '', autodnr: enhet.autodnr, rapporterar: enhet.rapporterar });
  const [fel, sattFel] = useState<unknown>(null);
  const skicka = async (): Promise<void> => {
    try {
      await hamtat(
        klient.PUT('/api/namnder/{namndId}/delegationsenheter/{enhetId}', {
          params: { path: { namndId, enhetId: enhet.enhetId } },
          headers: omVersion(enhet.version),
          body: { ...v, kod: v.kod.trim() === '' ? null : v.kod },
        }),
      );
      await klar();
      stang();
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  return (
    <Dialog oppen rubrik={`Nummer och listor för ${enhet.namn}`} stang={stang}>
      <form
        onSubmit={(handelse) => {
          handelse.preventDefault();
          void skicka();
        }}
      >
        <TextInput
          id="enhetskod"
          label="Enhetens kod i numret"
          description="DV ger DV 2026:1, DV 2026:2 …"
          value={v.kod}
          onChange={(h) => satt({ ...v, kod: h.currentTarget.value })}
        />
        <Kryss
          id="enhetsauto"
          name="autodnr"
          label="Nya rader tar nästa nummer"
          checked={v.autodnr}
          onChange={(h) => satt({ ...v, autodnr: h.currentTarget.checked })}
        />
        <Kryss
          id="enhetsrapport"
          name="rapporterar"
          label="Enheten lämnar lista varje månad"
          checked={v.rapporterar}
          onChange={(h) => satt({ ...v, rapporterar: h.currentTarget.checked })}
        />
        {fel !== null && <Felbesked fel={fel} vad="Inställningen är inte sparad" />}
        <p className="rad">
          <Button variant="filled" type="submit">
            Spara inställningen
          </Button>
          <Button onClick={stang}>Behåll som det var</Button>
        </p>
      </form>
    </Dialog>
  );
}

import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../../delar/Besked.js';
import { Dialog } from '../../../delar/Dialog.js';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { Kryss } from '../../../delar/formular/Val.js';
import { hamtat, klient } from '../../../klient/klient.js';
import { idag } from '../../../klient/servertid.js';
import { tolkaDatum } from '../../../sprak/tolkadatum.js';
import type { Ordning } from './fragor.js';

/** Ett utkast, tomt eller med punkterna ur den version som gäller. */
export function NyVersion({
  namndId,
  ur,
  stang,
  klar,
}: {
  namndId: string;
  ur: Ordning | undefined;
  stang: () => void;
  klar: (id: string) => Promise<void>;
}): ReactNode {
  const [v, satt] = useState({ namn: ur?.namn ?? 'Delegationsordning', gallerFran: '', kopiera: ur !== undefined });
  const [fel, sattFel] = useState<unknown>(null);
  const skicka = async (): Promise<void> => {
    try {
      const { id } = await hamtat(
        klient.POST('/api/namnder/{namndId}/delegationsordningar', {
          params: { path: { namndId } },
          body: {
            namn: v.namn,
            gallerFran: tolkaDatum(v.gallerFran, idag()) ?? v.gallerFran,
            ...(v.kopiera && ur !== undefined ? { ur: ur.id } : {}),
          },
        }),
      );
      await klar(id);
      stang();
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  return (
    <Dialog oppen rubrik="Ny version av delegationsordningen" stang={stang}>
      <form
        onSubmit={(handelse) => {
          handelse.preventDefault();
          void skicka();
        }}
      >
        <TextInput
          id="ny-namn"
          label="Namn"
          value={v.namn}
          onChange={(h) => satt({ ...v, namn: h.currentTarget.value })}
        />
        <Datumfalt
          onBlur={() => undefined}
          id="ny-fran"
          name="gallerFran"
          label="Gäller från"
          value={v.gallerFran}
          onChange={(h) => satt({ ...v, gallerFran: h.currentTarget.value })}
          bytTill={(gallerFran) => satt({ ...v, gallerFran })}
        />
        {ur !== undefined && (
          <Kryss
            id="ny-ur"
            name="kopiera"
            label={`Börja med punkterna från ${ur.gallerFran}`}
            checked={v.kopiera}
            onChange={(h) => satt({ ...v, kopiera: h.currentTarget.checked })}
          />
        )}
        {fel !== null && <Felbesked fel={fel} vad="Utkastet är inte skapat" />}
        <p className="rad">
          <Button variant="filled" type="submit">
            Skapa utkastet
          </Button>
          <Button onClick={stang}>Behåll som det är</Button>
        </p>
      </form>
    </Dialog>
  );
}

import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../../delar/Besked.js';
import { Panel } from '../../../delar/Avdelning.js';
import { useUtkast } from '../../../delar/useUtkast.js';
import type { Foredragningslista } from '../../../klient/typer.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { kortDag, tidpunkt } from '../../../sprak/datum.js';
import { type Beredning, beredningFraga, kommentera, type Kommentar, taBortKommentar } from './fragor.js';

/** Ordförandeberedningens kommentarer på listan. Arbetsmaterial: de följer inte med kallelsen. */
export function Kommentarer({
  namndId,
  id,
  lista,
  beredning,
  personId,
  far,
}: {
  namndId: string;
  id: string;
  lista: Foredragningslista;
  beredning: Beredning;
  personId: string | null;
  far: boolean;
}): ReactNode {
  const fragor = useQueryClient();
  const [text, skriv] = useUtkast(`beredning:${id}`);
  const [punkt, valj] = useState('');
  const [fel, sattFel] = useState<unknown>(null);
  const [pagar, sattPagar] = useState(false);
  const gor = async (steg: () => Promise<Beredning>, kvitto: string): Promise<void> => {
    if (pagar) return;
    sattPagar(true);
    sattFel(null);
    try {
      fragor.setQueryData(beredningFraga(namndId, id).queryKey, await steg());
      kvittera(kvitto);
    } catch (orsak) {
      sattFel(orsak);
    } finally {
      sattPagar(false);
    }
  };
  const om = ({ punktNyckel }: Kommentar): string | null =>
    punktNyckel === null ? null : (lista.punkter.find(({ nyckel }) => nyckel === punktNyckel)?.titel ?? null);
  const skicka = async (): Promise<void> => {
    if (text.trim() === '') return;
    await gor(async () => {
      const efter = await kommentera(namndId, id, punkt === '' ? null : punkt, text.trim());
      skriv('');
      return efter;
    }, 'Kommentaren är sparad');
  };
  return (
    <Panel rubrik="Ordförandeberedningen">
      {fel !== null && <Felbesked fel={fel} vad="Kommentaren är inte ändrad" />}
      {beredning.kommentarer.length === 0 && <p className="svag">Inga kommentarer än.</p>}
      <ul className="lista">
        {beredning.kommentarer.map((k) => (
          <li key={k.id}>
            {om(k) !== null && <span className="stark-rad">{om(k)}</span>}
            <p className="beredningsord">{k.text}</p>
            <p className="liten svag">
              {k.namn}, {kortDag(tidpunkt(k.tid).datum)}
            </p>
            {far && personId !== null && k.personId === personId && (
              <Button
                size="xs"
                variant="subtle"
                onClick={() =>
                  void gor(async () => await taBortKommentar(namndId, id, k.id), 'Kommentaren är borttagen')
                }
              >
                Ta bort<span className="dold"> kommentaren {k.text.slice(0, 40)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {far && (
        <form
          className="formular"
          onSubmit={(handelse) => {
            handelse.preventDefault();
            void skicka();
          }}
        >
          <NativeSelect
            label="Gäller"
            value={punkt}
            onChange={(handelse) => valj(handelse.currentTarget.value)}
            data={[
              { value: '', label: 'Hela listan' },
              ...lista.punkter.map(({ nyckel, titel }) => ({ value: nyckel, label: titel })),
            ]}
          />
          <Textarea
            label="Kommentar"
            value={text}
            autosize
            minRows={2}
            onChange={(handelse) => skriv(handelse.currentTarget.value)}
          />
          <p className="rad">
            <Button type="submit" aria-disabled={pagar || text.trim() === ''}>
              Spara kommentaren
            </Button>
          </p>
        </form>
      )}
    </Panel>
  );
}

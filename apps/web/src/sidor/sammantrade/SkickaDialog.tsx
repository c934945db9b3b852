import { Button, Textarea } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { Dialog } from '../../delar/Dialog.js';
import { useUtkast } from '../../delar/useUtkast.js';
import { somKlubbafel } from '../../klient/fel.js';
import { dag } from '../../sprak/datum.js';
import { stor } from '../../sprak/ord.js';
import { useSkicka } from './kallelsesteg.js';
import type { Steg } from './steg.js';
import type { Mote } from './useMote.js';

interface Egenskaper {
  mote: Mote;
  steg: Extract<Steg, { slag: 'skicka' }>;
  oppen: boolean;
  stang: () => void;
}

/** Sekreteraren bekräftar utskicket, och skriver skälet när sista dagen har gått. */
export function SkickaDialog({ mote, steg, oppen, stang }: Egenskaper): ReactNode {
  const skicka = useSkicka(mote, steg.vad);
  const [skal, skrivSkal] = useUtkast(`skal:${mote.id}`);
  const [saknas, sattSaknas] = useState(false);
  const falt = useRef<HTMLTextAreaElement>(null);
  const avbryt = (): void => {
    skicka.reset();
    stang();
  };
  const ivag = (): void => {
    if (skicka.isPending) return;
    if (steg.sent && skal.trim() === '') {
      sattSaknas(true);
      falt.current?.focus();
      return;
    }
    skicka.mutate(steg.sent ? skal : '', {
      onSuccess: () => {
        skrivSkal('');
        stang();
      },
    });
  };
  const verb = steg.sent ? 'Skicka efter sista dag' : `Skicka ${steg.vad}`;
  const utloggad = skicka.error !== null && somKlubbafel(skicka.error).status === 401;
  return (
    <Dialog oppen={oppen} stang={avbryt} rubrik={`${verb} till ${dag(mote.sammantrade.datum)}?`}>
      <p>
        {stor(steg.vad)} går med e-post till alla som ska kallas. Det som är skickat kan inte tas tillbaka: listan
        låses, och ändringar går som tillägg.
      </p>
      {steg.sent && (
        <Textarea
          ref={falt}
          label={`Varför går ${steg.vad} ut efter sista dagen?`}
          description="Skälet loggas och föreslås som mening i protokollet."
          minRows={3}
          rows={3}
          value={skal}
          onChange={(handelse) => {
            skrivSkal(handelse.currentTarget.value);
            sattSaknas(false);
          }}
          error={saknas ? 'Skriv varför den går ut efter sista dagen' : undefined}
        />
      )}
      {skicka.error !== null && !utloggad && (
        <Felbesked
          fel={skicka.error}
          vad={`${stor(steg.vad)} är inte ${steg.vad === 'tillägget' ? 'skickat' : 'skickad'}`}
        />
      )}
      <p className="rad">
        <Button variant="filled" aria-disabled={skicka.isPending} onClick={ivag}>
          {skicka.isPending ? 'Skickar …' : verb}
        </Button>
        <Button onClick={avbryt}>Vänta med {steg.vad}</Button>
      </p>
    </Dialog>
  );
}

import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { Dialog } from '../../delar/Dialog.js';
import { dag } from '../../sprak/datum.js';
import { antal } from '../../sprak/ord.js';
import { useSlapp } from './kallelsesteg.js';
import type { Mote } from './useMote.js';

/** Ordföranden bekräftar att listan släpps. */
export function SlappDialog({ mote, oppen, stang }: { mote: Mote; oppen: boolean; stang: () => void }): ReactNode {
  const slapp = useSlapp(mote);
  const punkter = mote.lista?.punkter.filter((p) => !p.utgar).length ?? 0;
  const avbryt = (): void => {
    slapp.reset();
    stang();
  };
  return (
    <Dialog oppen={oppen} stang={avbryt} rubrik={`Släpp föredragningslistan till ${dag(mote.sammantrade.datum)}?`}>
      <p>
        Listan har {antal(punkter, 'punkt', 'punkter')}. När kallelsen har gått ut kan listan bara ändras med ett
        tillägg. Ändras listan innan dess behöver den släppas igen.
      </p>
      {slapp.error !== null && <Felbesked fel={slapp.error} vad="Listan är inte frisläppt" />}
      <p className="rad">
        <Button
          variant="filled"
          aria-disabled={slapp.isPending}
          onClick={() => {
            if (!slapp.isPending) slapp.mutate(undefined, { onSuccess: avbryt });
          }}
        >
          Släpp föredragningslistan
        </Button>
        <Button onClick={avbryt}>Vänta med listan</Button>
      </p>
    </Dialog>
  );
}

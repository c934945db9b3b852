import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Dialog } from '../delar/Dialog.js';
import { jagFraga } from '../klient/inloggning.js';
import { useSessionslage } from '../klient/sessionslage.js';
import { Inloggningsfalt } from './Inloggningsfalt.js';

/** När sessionen tagit slut loggar man in ovanpå sidan: det man skrivit står kvar under. */
export function Sessionsvakt({ inloggningsnamn }: { inloggningsnamn: string }): ReactNode {
  const lage = useSessionslage();
  const fragor = useQueryClient();
  const tillbaka = async (): Promise<void> => {
    const forre = inloggningsnamn;
    const jag = await fragor.query({ ...jagFraga, staleTime: 0 });
    // En annan person ska aldrig se det som den förra hade framme.
    if (jag.inloggningsnamn !== forre) window.location.assign('/');
    else await fragor.invalidateQueries();
  };
  return (
    <Dialog oppen={lage === 'gick'} rubrik="Logga in igen">
      <div className="inloggning-igen">
        <p>Din inloggning har gått ut. Det du har skrivit står kvar.</p>
        <Inloggningsfalt namnFran={inloggningsnamn} inloggad={tillbaka} />
      </div>
    </Dialog>
  );
}

import { useMutationState } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { antalUtkast } from '../delar/utkast.js';
import { useNatetBorta } from '../klient/natet.js';
import { antal } from '../sprak/ord.js';

/** Raden som säger att servern inte svarar, hur länge, och vad som väntar på den här datorn. */
export function Natet(): ReactNode {
  const sedan = useNatetBorta();
  const vantar = useMutationState({ filters: { predicate: ({ state }) => state.isPaused } }).length;
  const utkast = sedan === null ? 0 : antalUtkast();
  return (
    <div role="status" className={sedan === null ? 'dold' : 'natet'}>
      {sedan !== null && (
        <>
          <strong>Ingen kontakt med servern sedan {sedan}.</strong> Skriv vidare.
          {utkast > 0 &&
            ` ${antal(utkast, 'påbörjad text är sparad', 'påbörjade texter är sparade')} på den här datorn.`}
          {vantar > 0 &&
            ` ${antal(vantar, 'ändring väntar', 'ändringar väntar')} och skickas när kontakten är tillbaka.`}
        </>
      )}
    </div>
  );
}

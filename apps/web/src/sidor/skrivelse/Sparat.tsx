import type { ReactNode } from 'react';
import { Besked } from '../../delar/Besked.js';
import { somKlubbafel } from '../../klient/fel.js';
import type { Sparlage } from './samskrift/samskrift.js';

/** Hur det står till med det skrivna, i sidans huvud. Läses upp när läget byts, inte vid varje tangent. */
export function Sparat({
  lage,
  klockan,
  skrivbar,
}: {
  lage: Sparlage;
  klockan: string | null;
  skrivbar: boolean;
}): ReactNode {
  if (!skrivbar) return null;
  return (
    <span className="svag sparat" role="status">
      {lage.slag === 'borta' || lage.slag === 'stopp'
        ? 'Inte sparat'
        : klockan === null
          ? 'Sparat'
          : `Sparat ${klockan}`}
    </span>
  );
}

/** Det som inte är sparat: sedan när, var texten finns, och vad som händer. */
export function Osparat({
  lage,
  sedan,
  hamtaText,
}: {
  lage: Sparlage;
  sedan: string | null;
  /** Texten som den står här, att ta vara på. */
  hamtaText: ReactNode;
}): ReactNode {
  if (lage.slag !== 'borta' && lage.slag !== 'stopp') return null;
  const nar = sedan === null ? '' : ` sedan ${sedan}`;
  return (
    <div role="alert">
      <Besked slag={lage.slag === 'stopp' ? 'fel' : 'obs'} rubrik={`Inte sparat på servern${nar}`}>
        {lage.slag === 'stopp' && <p>{somKlubbafel(lage.fel).message}</p>}
        <p>
          {lage.kvar
            ? 'Texten finns kvar här, också om du stänger sidan.'
            : 'Webbläsaren har inte plats att spara texten. Stäng inte sidan.'}{' '}
          {lage.slag === 'borta'
            ? 'Skriv vidare: den skickas när servern svarar.'
            : 'Ta vara på det du skrev innan du går vidare.'}
        </p>
        {(lage.slag === 'stopp' || !lage.kvar) && <p>{hamtaText}</p>}
      </Besked>
    </div>
  );
}

import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { somKlubbafel } from '../klient/fel.js';

type Slag = 'fel' | 'obs' | 'bra' | 'vet';

/** Ett meddelande i sidan. Bara fel läses upp på en gång. */
export function Besked({ slag, rubrik, children }: { slag: Slag; rubrik: string; children?: ReactNode }): ReactNode {
  return (
    <div className={`besked besked--${slag}`} {...(slag === 'fel' ? { role: 'alert' } : {})}>
      <h2>{rubrik}</h2>
      {children}
    </div>
  );
}

/**
 * Ett fel från servern: vad som inte blev gjort, vad läsaren gör nu, och koden bakom en knapp.
 * @param vad det som inte gick, som rubrik: `Sammanträdena kunde inte hämtas`
 */
export function Felbesked({ fel, vad, igen }: { fel: unknown; vad: string; igen?: () => void }): ReactNode {
  const { message, kod, falt, begaranId, titel } = somKlubbafel(fel);
  return (
    <Besked slag="fel" rubrik={vad}>
      <p>{message}</p>
      {falt.length > 0 && (
        <ul>
          {falt.map((f) => (
            <li key={f.stig}>{f.text}</li>
          ))}
        </ul>
      )}
      {igen !== undefined && (
        <p>
          <Button size="xs" onClick={igen}>
            Försök igen
          </Button>
        </p>
      )}
      <details>
        <summary>Visa tekniska uppgifter</summary>
        {titel}, {kod}
        {begaranId !== null && `, begäran ${begaranId}`}
      </details>
    </Besked>
  );
}

/** Det som skulle finnas här, hur det kommer hit, och högst en knapp. */
export function Tomt({ children, knapp }: { children: ReactNode; knapp?: ReactNode }): ReactNode {
  return (
    <div className="tomt">
      <p>{children}</p>
      {knapp !== undefined && <p>{knapp}</p>}
    </div>
  );
}

import type { ReactNode } from 'react';
import { somKlubbafel } from '../../klient/fel.js';

/** Vad som inte gick, i ord; läses upp på en gång. */
export function Felruta({ fel, rubrik }: { fel: unknown; rubrik?: string }): ReactNode {
  if (fel === null) return null;
  const { titel, message } = somKlubbafel(fel);
  return (
    <div className="besked besked--fel" role="alert">
      <p className="stark">{rubrik ?? titel}</p>
      <p>{message}</p>
    </div>
  );
}

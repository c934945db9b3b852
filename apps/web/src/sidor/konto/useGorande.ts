import { useState } from 'react';
import { somKlubbafel, UTLOGGAD } from '../../klient/fel.js';

/** Ett tryck i taget, och det som inte gick. */
export function useGorande(): {
  pagar: boolean;
  fel: unknown;
  gor: (vad: () => Promise<void>) => Promise<void>;
  glom: () => void;
} {
  const [pagar, sattPagar] = useState(false);
  const [fel, sattFel] = useState<unknown>(null);
  const gor = async (vad: () => Promise<void>): Promise<void> => {
    if (pagar) return;
    sattPagar(true);
    sattFel(null);
    try {
      await vad();
    } catch (orsak) {
      if (somKlubbafel(orsak).kod !== UTLOGGAD) sattFel(orsak);
    } finally {
      sattPagar(false);
    }
  };
  return { pagar, fel, gor, glom: () => sattFel(null) };
}

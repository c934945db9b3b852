import { useState } from 'react';
import { Klubbafel, somKlubbafel } from '../../../klient/fel.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { type Skrivelse, useLasOmSkrivelser } from './fragor.js';

interface Steglage {
  pagar: boolean;
  fel: unknown;
  gor: (vad: () => Promise<Skrivelse>, kvitto: string) => Promise<Skrivelse | null>;
  rensa: () => void;
}

/** Tar ett steg, läser om det som visar skrivelsen, och håller felet om servern sade nej. */
export function useSteg(namndId: string): Steglage {
  const lasOm = useLasOmSkrivelser(namndId);
  const [pagar, sattPagar] = useState(false);
  const [fel, sattFel] = useState<unknown>(null);
  const gor: Steglage['gor'] = async (vad, kvitto) => {
    if (pagar) return null;
    sattPagar(true);
    sattFel(null);
    try {
      const svar = await vad();
      await lasOm();
      kvittera(kvitto);
      return svar;
    } catch (orsak) {
      const problem = somKlubbafel(orsak);
      if (problem instanceof Klubbafel && problem.status === 401) return null;
      sattFel(orsak);
      // Det som hindrade har oftast att göra med att sidan var gammal.
      await lasOm();
      return null;
    } finally {
      sattPagar(false);
    }
  };
  return { pagar, fel, gor, rensa: () => sattFel(null) };
}

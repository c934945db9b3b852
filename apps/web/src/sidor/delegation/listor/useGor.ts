import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { kvittera } from '../../../ram/Kvittorad.js';
import { delegationsnyckel } from '../fragor.js';

interface Gor {
  pagar: boolean;
  fel: unknown;
  /** Gör en sak i taget, läser om det som visas, och kvitterar. @returns om det blev gjort */
  ivag: <T>(gor: () => Promise<T>, kvitto: string | ((svar: T) => string)) => Promise<boolean>;
}

/** Det som knapparna i listorna gör. */
export function useGor(namndId: string): Gor {
  const fragor = useQueryClient();
  const [pagar, sattPagar] = useState(false);
  const [fel, sattFel] = useState<unknown>(null);
  const ivag = async <T>(gor: () => Promise<T>, kvitto: string | ((svar: T) => string)): Promise<boolean> => {
    if (pagar) return false;
    sattPagar(true);
    sattFel(null);
    try {
      const svar = await gor();
      kvittera(typeof kvitto === 'string' ? kvitto : kvitto(svar));
      return true;
    } catch (orsak) {
      sattFel(orsak);
      return false;
    } finally {
      sattPagar(false);
      await fragor.invalidateQueries({ queryKey: delegationsnyckel(namndId) });
    }
  };
  return { pagar, fel, ivag };
}

import { useState } from 'react';
import { lasUtkast, sparaUtkast } from '../../../delar/utkast.js';

/** Ett påbörjat arbete som står kvar när sidan läses in igen. Sparade fält som inte längre finns faller bort. */
export function useSparat<V extends object>(
  nyckel: string,
  start: V,
): { v: V; andra: (nytt: Partial<V>) => void; kasta: () => void } {
  const [v, satt] = useState<V>(() => {
    const sparat = lasUtkast(nyckel);
    return typeof sparat === 'object' && sparat !== null ? { ...start, ...sparat } : start;
  });
  const spara = (nytt: V): void => {
    satt(nytt);
    sparaUtkast(nyckel, nytt);
  };
  return {
    v,
    andra: (nytt) => spara({ ...v, ...nytt }),
    kasta: () => {
      satt(start);
      sparaUtkast(nyckel, undefined);
    },
  };
}

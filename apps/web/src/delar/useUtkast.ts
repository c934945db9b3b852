import { useState } from 'react';
import { lasUtkast, sparaUtkast } from './utkast.js';

/** En text som står kvar om sidan läses in igen mitt i. Sparas bara i den här fliken. */
export function useUtkast(nyckel: string): [string, (text: string) => void] {
  const [text, satt] = useState(() => {
    const sparad = lasUtkast(nyckel);
    return typeof sparad === 'string' ? sparad : '';
  });
  const skriv = (ny: string): void => {
    satt(ny);
    sparaUtkast(nyckel, ny === '' ? undefined : ny);
  };
  return [text, skriv];
}

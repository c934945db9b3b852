import { useState } from 'react';

const PLATS = 'klubba:utkast:';

/** En text som står kvar om sidan läses in igen mitt i. Sparas bara i den här fliken. */
export function useUtkast(nyckel: string): [string, (text: string) => void] {
  const [text, satt] = useState(() => sessionStorage.getItem(PLATS + nyckel) ?? '');
  const skriv = (ny: string): void => {
    satt(ny);
    if (ny === '') sessionStorage.removeItem(PLATS + nyckel);
    else sessionStorage.setItem(PLATS + nyckel, ny);
  };
  return [text, skriv];
}

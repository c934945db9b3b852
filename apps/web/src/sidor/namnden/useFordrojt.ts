import { useEffect, useState } from 'react';

const VANTA_MS = 300;

/** Värdet när det stått still en stund: så frågas servern inte för varje tangent. */
export function useFordrojt<T>(varde: T): T {
  const [fordrojt, satt] = useState(varde);
  const nyckel = JSON.stringify(varde);
  useEffect(() => {
    const klocka = setTimeout(() => satt(JSON.parse(nyckel) as T), VANTA_MS);
    return () => clearTimeout(klocka);
  }, [nyckel]);
  return fordrojt;
}

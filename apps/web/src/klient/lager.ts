import { useSyncExternalStore } from 'react';

/** Ett värde som delar av sidan följer. */
export interface Lager<T> {
  las: () => T;
  satt: (nytt: T) => void;
  folj: (anropa: () => void) => () => void;
}

export function lager<T>(forsta: T): Lager<T> {
  let nu = forsta;
  const lyssnare = new Set<() => void>();
  return {
    las: () => nu,
    satt: (nytt) => {
      if (Object.is(nu, nytt)) return;
      nu = nytt;
      for (const anropa of lyssnare) anropa();
    },
    folj: (anropa) => {
      lyssnare.add(anropa);
      return () => lyssnare.delete(anropa);
    },
  };
}

export const useLager = <T>(ett: Lager<T>): T => useSyncExternalStore(ett.folj, ett.las);

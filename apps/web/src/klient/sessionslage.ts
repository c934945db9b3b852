import { useSyncExternalStore } from 'react';

/** `okand` innan någon loggat in, `inne`, eller `gick` när sessionen tog slut medan sidan var öppen. */
export type Sessionslage = 'okand' | 'inne' | 'gick';

let lage: Sessionslage = 'okand';
const lyssnare = new Set<() => void>();

function satt(nytt: Sessionslage): void {
  if (lage === nytt) return;
  lage = nytt;
  for (const anropa of lyssnare) anropa();
}

export const sessionenBorjade = (): void => satt('inne');
export const sessionenAvslutades = (): void => satt('okand');

/** Bara den som var inne kan ha blivit utloggad. */
export function sessionenGick(): void {
  if (lage === 'inne') satt('gick');
}

export const useSessionslage = (): Sessionslage =>
  useSyncExternalStore(
    (anropa) => {
      lyssnare.add(anropa);
      return () => lyssnare.delete(anropa);
    },
    () => lage,
  );

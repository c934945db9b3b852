import { lager, useLager } from './lager.js';

/** `okand` innan någon loggat in, `inne`, eller `gick` när sessionen tog slut medan sidan var öppen. */
type Sessionslage = 'okand' | 'inne' | 'gick';

const lage = lager<Sessionslage>('okand');

export const sessionenBorjade = (): void => lage.satt('inne');
export const sessionenAvslutades = (): void => lage.satt('okand');

/** Bara den som var inne kan ha blivit utloggad. */
export function sessionenGick(): void {
  if (lage.las() === 'inne') lage.satt('gick');
}

export const arInne = (): boolean => lage.las() === 'inne';

export const useSessionslage = (): Sessionslage => useLager(lage);

import type { Redigerbar } from './redigerbar.js';

/** En ändring som gör en god fil felaktig, och platserna för precis de fel som den ska ge. */
export interface Felaktig {
  readonly namn: string;
  readonly fil: 'enkel.json' | 'allt.json';
  readonly edit: (f: Redigerbar) => unknown;
  readonly stigar: readonly string[];
  /** Ord som första meningen ska ha. */
  readonly ord?: string;
}

type Rad = readonly [namn: string, edit: (f: Redigerbar) => unknown, stigar: readonly string[], ord?: string];

export function rows(fil: Felaktig['fil'], rader: readonly Rad[]): Felaktig[] {
  return rader.map(([namn, edit, stigar, ord]) => ({ namn, fil, edit, stigar, ...(ord === undefined ? {} : { ord }) }));
}

import type { Deltillstand } from './protokoll.typer.js';

/** En protokollsdels väg till justerad (KL 5:69). */
export const protokollsdelstabell = {
  namn: 'protokollsdel',
  start: 'skrivs',
  tillstand: ['skrivs', 'klart_for_justering', 'hos_justerare', 'justerad'],
  steg: [
    { namn: 'klarmarkera', fran: 'skrivs', till: 'klart_for_justering' },
    { namn: 'skrivVidare', fran: 'klart_for_justering', till: 'skrivs' },
    { namn: 'lamna', fran: 'klart_for_justering', till: 'hos_justerare' },
    { namn: 'justera', fran: 'hos_justerare', till: 'justerad' },
  ],
} as const satisfies {
  namn: string;
  start: Deltillstand;
  tillstand: readonly Deltillstand[];
  steg: readonly { namn: string; fran: Deltillstand; till: Deltillstand }[];
};

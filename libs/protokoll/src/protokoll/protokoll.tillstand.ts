import { Tillstandstabell } from '#plattform';
import { DELTILLSTAND, type Deltillstand } from './protokoll.typer.js';

/** Det som vakterna ser på: hur många brister som hindrar att delen lämnas. */
export interface Dellage {
  hindrande: number;
}

export const DELSTEG = ['klarmarkera', 'skrivVidare', 'lamna', 'justera'] as const;
export type Delsteg = (typeof DELSTEG)[number];

const klar = ({ hindrande }: Dellage): { kod: 'PROTOKOLL.INTE_KLART'; text: string } | null =>
  hindrande === 0
    ? null
    : {
        kod: 'PROTOKOLL.INTE_KLART',
        text: `${hindrande === 1 ? 'En sak' : `${String(hindrande)} saker`} saknas innan delen kan lämnas till justering. Se bristerna.`,
      };

/** En protokollsdels väg till justerad (KL 5:69). */
export const protokollsdelstabell = new Tillstandstabell<Deltillstand, Dellage, Delsteg>({
  namn: 'protokollsdel',
  start: 'skrivs',
  tillstand: DELTILLSTAND,
  slut: ['justerad'],
  steg: [
    { namn: 'klarmarkera', fran: 'skrivs', till: 'klart_for_justering', vakt: klar },
    { namn: 'skrivVidare', fran: 'klart_for_justering', till: 'skrivs' },
    { namn: 'lamna', fran: 'klart_for_justering', till: 'hos_justerare', vakt: klar },
    { namn: 'justera', fran: 'hos_justerare', till: 'justerad' },
  ],
});

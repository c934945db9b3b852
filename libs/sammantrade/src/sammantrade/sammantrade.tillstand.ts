import type { Sammantradestillstand } from './sammantrade.typer.js';

/** Sammanträdets lägen (DOMAN 7). */
export const sammantradestabell = {
  namn: 'sammantrade',
  start: 'planerat',
  tillstand: ['planerat', 'kallat', 'pagar', 'ajournerat', 'avslutat', 'installt'],
  steg: [
    { namn: 'kalla', fran: 'planerat', till: 'kallat' },
    { namn: 'oppna', fran: 'kallat', till: 'pagar' },
    { namn: 'ajournera', fran: 'pagar', till: 'ajournerat' },
    { namn: 'ateruppta', fran: 'ajournerat', till: 'pagar' },
    { namn: 'avsluta', fran: 'pagar', till: 'avslutat' },
    { namn: 'stallIn', fran: 'planerat', till: 'installt' },
    { namn: 'stallIn', fran: 'kallat', till: 'installt' },
  ],
} as const satisfies {
  namn: string;
  start: Sammantradestillstand;
  tillstand: readonly Sammantradestillstand[];
  steg: readonly { namn: string; fran: Sammantradestillstand; till: Sammantradestillstand }[];
};

export type Sammantradessteg = (typeof sammantradestabell)['steg'][number]['namn'];

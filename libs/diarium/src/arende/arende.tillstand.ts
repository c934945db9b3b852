import type { Arendestatus } from './arende.typer.js';

/** Ärendets lägen och de steg som är tillåtna. */
export const arendetabell = {
  namn: 'arende',
  start: 'registrerat',
  tillstand: ['registrerat', 'bereds', 'pa_lista', 'beslutat', 'avslutat', 'makulerat'],
  steg: [
    { namn: 'bered', fran: 'registrerat', till: 'bereds' },
    { namn: 'listfor', fran: 'registrerat', till: 'pa_lista' },
    { namn: 'listfor', fran: 'bereds', till: 'pa_lista' },
    { namn: 'lyft', fran: 'pa_lista', till: 'bereds' },
    { namn: 'besluta', fran: 'registrerat', till: 'beslutat' },
    { namn: 'besluta', fran: 'bereds', till: 'beslutat' },
    { namn: 'besluta', fran: 'pa_lista', till: 'beslutat' },
    { namn: 'listforIgen', fran: 'beslutat', till: 'pa_lista' },
    { namn: 'beredIgen', fran: 'beslutat', till: 'bereds' },
    { namn: 'avsluta', fran: 'registrerat', till: 'avslutat' },
    { namn: 'avsluta', fran: 'bereds', till: 'avslutat' },
    { namn: 'avsluta', fran: 'beslutat', till: 'avslutat' },
    { namn: 'ateroppna', fran: 'avslutat', till: 'bereds' },
    { namn: 'makulera', fran: 'registrerat', till: 'makulerat' },
    { namn: 'makulera', fran: 'bereds', till: 'makulerat' },
  ],
} as const satisfies {
  namn: string;
  start: Arendestatus;
  tillstand: readonly Arendestatus[];
  steg: readonly { namn: string; fran: Arendestatus; till: Arendestatus }[];
};

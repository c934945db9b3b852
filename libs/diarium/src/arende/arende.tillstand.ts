import { type Hinder, type Stegsvar, Tillstandstabell } from '#plattform';
import { ARENDESTATUSAR, type Arendestatus } from './arende.typer.js';

export const ARENDESTEG = ['bered', 'listfor', 'besluta', 'avsluta', 'ateroppna', 'makulera'] as const;
export type Arendesteg = (typeof ARENDESTEG)[number];

/** Ärendets lägen och de steg som är tillåtna (DOMAN 3). */
export const arendetabell = new Tillstandstabell<Arendestatus, undefined, Arendesteg>({
  namn: 'arende',
  start: 'registrerat',
  tillstand: ARENDESTATUSAR,
  slut: ['makulerat'],
  steg: [
    { namn: 'bered', fran: 'registrerat', till: 'bereds' },
    { namn: 'bered', fran: 'pa_lista', till: 'bereds' },
    // Återremiss, bordläggning och nytt i saken: ärendet behåller sitt nummer.
    { namn: 'bered', fran: 'beslutat', till: 'bereds' },
    { namn: 'listfor', fran: 'registrerat', till: 'pa_lista' },
    { namn: 'listfor', fran: 'bereds', till: 'pa_lista' },
    { namn: 'listfor', fran: 'beslutat', till: 'pa_lista' },
    { namn: 'besluta', fran: 'registrerat', till: 'beslutat' },
    { namn: 'besluta', fran: 'bereds', till: 'beslutat' },
    { namn: 'besluta', fran: 'pa_lista', till: 'beslutat' },
    { namn: 'avsluta', fran: 'registrerat', till: 'avslutat' },
    { namn: 'avsluta', fran: 'bereds', till: 'avslutat' },
    { namn: 'avsluta', fran: 'beslutat', till: 'avslutat' },
    { namn: 'ateroppna', fran: 'avslutat', till: 'bereds' },
    { namn: 'makulera', fran: 'registrerat', till: 'makulerat' },
    { namn: 'makulera', fran: 'bereds', till: 'makulerat' },
  ],
});

const MAKULERAT = 'Ärendet är makulerat och ändras inte. Registrera ett nytt ärende.';
const LAGE: Readonly<Record<Arendestatus, string>> = {
  registrerat: 'Ärendet är registrerat och inte avslutat.',
  bereds: 'Ärendet bereds redan.',
  pa_lista: 'Ärendet står på en föredragningslista. Ta bort punkten från listan först.',
  beslutat: 'Nämnden har beslutat i ärendet. Rätta uppgifterna i stället för att makulera.',
  avslutat: 'Ärendet är avslutat. Återöppna det först.',
  makulerat: MAKULERAT,
};

/** Varför ett steg inte utgår från läget. */
export const stangtSteg = (status: Arendestatus): Hinder => ({
  kod: status === 'makulerat' ? 'DIARIUM.ARENDE_MAKULERAT' : 'DIARIUM.STEGET_STANGT',
  text: LAGE[status],
});

/** Stegen som tas från ärendets egen sida; de andra följer av skrivelser, listor och beslut. */
const EGNA_STEG = ['avsluta', 'ateroppna', 'makulera'] as const satisfies readonly Arendesteg[];

/** Ärendets egna steg: vilka som är öppna nu, och varför de andra inte är det. */
export function arendesteg(status: Arendestatus): Omit<Stegsvar<Arendestatus, Arendesteg>, 'till'>[] {
  const fran = arendetabell.oppnaSteg(status, undefined);
  return EGNA_STEG.map((namn) => {
    const oppet = fran.some((steg) => steg.namn === namn);
    return { namn, oppet, hinder: oppet ? null : stangtSteg(status) };
  });
}

import { type Hinder, type Stegsvar, Tillstandstabell } from '#plattform';
import { SAMMANTRADESTILLSTAND, type Sammantradestillstand } from './sammantrade.typer.js';

/** Det som vakterna ser på. Datum som `YYYY-MM-DD`. */
export interface Sammantradeslage {
  datum: string;
  idag: string;
  /** Den senaste versionen av föredragningslistan. */
  lista: { fryst: boolean; frislappt: boolean } | null;
  /** §§ som är upptagna men inte avgjorda. */
  oavgjorda: readonly number[];
}

export const SAMMANTRADESSTEG = ['kalla', 'oppna', 'ajournera', 'ateruppta', 'avsluta', 'stallIn'] as const;
export type Sammantradessteg = (typeof SAMMANTRADESSTEG)[number];

/** Varför listan inte kan skickas nu, eller null. */
export function kallelsehinder({ lista, idag, datum }: Sammantradeslage): Hinder | null {
  if (idag > datum) {
    return {
      kod: 'KALLELSE.DAGEN_PASSERAD',
      text: `Sammanträdesdagen ${datum} har passerat. Ställ in sammanträdet och planera ett nytt.`,
    };
  }
  if (lista === null || lista.fryst) {
    return {
      kod: 'KALLELSE.REDAN_SKICKAD',
      text: 'Den här versionen av listan är redan utskickad. Öppna en ny version för att skicka ett tillägg.',
    };
  }
  if (!lista.frislappt) {
    return {
      kod: 'KALLELSE.INTE_FRISLAPPT',
      text: 'Föredragningslistan är inte frisläppt i sin nuvarande lydelse. Be ordföranden, eller den som ordföranden utsett, släppa den.',
    };
  }
  return null;
}

const forTidigt = ({ idag, datum }: Sammantradeslage): Hinder | null =>
  idag < datum ? { kod: 'MOTE.FOR_TIDIGT', text: `Sammanträdet öppnas den dag det hålls, ${datum}.` } : null;

const oavgjort = ({ oavgjorda }: Sammantradeslage): Hinder | null =>
  oavgjorda.length === 0
    ? null
    : {
        kod: 'MOTE.PARAGRAF_UTAN_BESLUT',
        text: `${oavgjorda.length === 1 ? '§' : '§§'} ${oavgjorda.join(', ')} saknar beslut. Skriv vad som beslutades, eller att ärendet bordlades, innan sammanträdet avslutas.`,
      };

/** Sammanträdets lägen (DOMAN 7). */
export const sammantradestabell = new Tillstandstabell<Sammantradestillstand, Sammantradeslage, Sammantradessteg>({
  namn: 'sammantrade',
  start: 'planerat',
  tillstand: SAMMANTRADESTILLSTAND,
  slut: ['avslutat', 'installt'],
  steg: [
    { namn: 'kalla', fran: 'planerat', till: 'kallat', vakt: kallelsehinder },
    { namn: 'oppna', fran: 'kallat', till: 'pagar', vakt: forTidigt },
    { namn: 'ajournera', fran: 'pagar', till: 'ajournerat' },
    { namn: 'ateruppta', fran: 'ajournerat', till: 'pagar' },
    { namn: 'avsluta', fran: 'pagar', till: 'avslutat', vakt: oavgjort },
    { namn: 'stallIn', fran: 'planerat', till: 'installt' },
    { namn: 'stallIn', fran: 'kallat', till: 'installt' },
  ],
});

const STANGT: Readonly<Record<Sammantradestillstand, string>> = {
  planerat:
    'Kallelsen har inte gått ut. Skicka den först; utan kallelse är sammanträdet inte lagligen utlyst (KL 6:17).',
  kallat: 'Sammanträdet är inte öppnat. Öppna det först.',
  pagar: 'Sammanträdet pågår redan.',
  ajournerat: 'Sammanträdet är ajournerat. Återuppta det först.',
  avslutat: 'Sammanträdet är avslutat och öppnas inte igen.',
  installt: 'Sammanträdet är inställt.',
};

/** Varför ett steg inte utgår från läget. */
export const stangtSteg = (steg: Sammantradessteg, tillstand: Sammantradestillstand): Hinder => ({
  kod: 'MOTE.STEGET_STANGT',
  text:
    steg === 'kalla' && tillstand === 'kallat'
      ? 'Kallelsen har redan gått ut. Öppna en ny version av listan och skicka ett tillägg.'
      : steg === 'stallIn' && (tillstand === 'pagar' || tillstand === 'ajournerat')
        ? 'Sammanträdet har börjat och kan inte ställas in. Avsluta det i stället.'
        : STANGT[tillstand],
});

/** Alla steg: de som är öppna nu, och varför de andra inte är det. */
export function sammantradessteg(
  tillstand: Sammantradestillstand,
  lage: Sammantradeslage,
): Omit<Stegsvar<Sammantradestillstand, Sammantradessteg>, 'till'>[] {
  const fran = sammantradestabell.oppnaSteg(tillstand, lage);
  return SAMMANTRADESSTEG.map((namn) => {
    const steg = fran.find((ett) => ett.namn === namn);
    return steg === undefined
      ? { namn, oppet: false, hinder: stangtSteg(namn, tillstand) }
      : { namn, oppet: steg.oppet, hinder: steg.hinder };
  });
}

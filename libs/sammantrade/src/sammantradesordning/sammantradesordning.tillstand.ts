import { type Hinder, type Stegsvar, Tillstandstabell } from '#plattform';
import { ORDNINGSTILLSTAND, type Ordningstillstand } from './sammantradesordning.typer.js';

/** Det som vakterna ser på. */
export interface Ordningslage {
  ar: number;
  /** Ordningen är en rättelse av en annan version. */
  rattelse: boolean;
  /** Versionen av den ordning som gäller för året, om någon. */
  galler: number | null;
  /** Versionen av en rättelse som redan är påbörjad. */
  paborjadRattelse: number | null;
}

export const ORDNINGSSTEG = ['andra', 'anta', 'ratta', 'ersatt'] as const;
export type Ordningssteg = (typeof ORDNINGSSTEG)[number];

const finnsRedan = ({ ar, rattelse, galler }: Ordningslage): Hinder | null =>
  rattelse || galler === null
    ? null
    : {
        kod: 'ORDNING.ANTAGEN_FINNS',
        text: `Det finns redan en antagen sammanträdesordning för ${String(ar)} (version ${String(galler)}). Gör en rättelse av den i stället.`,
      };

const redanPaborjad = ({ paborjadRattelse }: Ordningslage): Hinder | null =>
  paborjadRattelse === null
    ? null
    : {
        kod: 'ORDNING.RATTELSE_PAGAR',
        text: `En rättelse är redan påbörjad (version ${String(paborjadRattelse)}). Fortsätt i den, eller ta bort den först.`,
      };

/** Ordningens lägen: ett utkast antas genom beslut, och ersätts genom en rättelse med ett nytt beslut. */
export const ordningstabell = new Tillstandstabell<Ordningstillstand, Ordningslage, Ordningssteg>({
  namn: 'ordning',
  start: 'utkast',
  tillstand: ORDNINGSTILLSTAND,
  slut: ['ersatt'],
  steg: [
    { namn: 'andra', fran: 'utkast', till: 'utkast' },
    { namn: 'anta', fran: 'utkast', till: 'antagen', vakt: finnsRedan },
    { namn: 'ratta', fran: 'antagen', till: 'antagen', vakt: redanPaborjad },
    { namn: 'ersatt', fran: 'antagen', till: 'ersatt' },
  ],
});

/** Varför ett steg inte utgår från läget. */
export function stangtSteg(steg: Exclude<Ordningssteg, 'ersatt'>, tillstand: Ordningstillstand): Hinder {
  const kod = 'ORDNING.FEL_LAGE';
  if (tillstand === 'ersatt') return { kod, text: 'Ordningen är ersatt av en senare version. Öppna den som gäller.' };
  if (steg === 'ratta') return { kod, text: 'Ordningen är ett utkast. Ändra i den i stället.' };
  return steg === 'anta'
    ? { kod: 'ORDNING.REDAN_ANTAGEN', text: 'Ordningen är redan antagen, genom ett annat beslut. Läs om sidan.' }
    : { kod, text: 'Ordningen är antagen och ändras inte. Gör en rättelse och låt nämnden anta den.' };
}

/** Stegen en människa kan ta: de som är öppna nu, och varför de andra inte är det. */
export function ordningssteg(
  tillstand: Ordningstillstand,
  lage: Ordningslage,
): Pick<Stegsvar<Ordningstillstand, Ordningssteg>, 'namn' | 'oppet' | 'hinder'>[] {
  const fran = ordningstabell.oppnaSteg(tillstand, lage);
  return (['andra', 'anta', 'ratta'] as const).map((namn) => {
    const steg = fran.find((ett) => ett.namn === namn);
    if (steg === undefined) return { namn, oppet: false, hinder: stangtSteg(namn, tillstand) };
    return { namn, oppet: steg.oppet, hinder: steg.hinder };
  });
}

import fc from 'fast-check';
import { addDays, daysBetween, fromDagnummer } from '../kalender/datum.js';
import { addVardagar, isVardag } from '../kalender/vardag.js';
import { kallelse } from './kallelse.js';

/** Dagnummer räknat utan den kod som prövas. */
const nummer = (datum: string): number => Date.parse(datum) / 86_400_000;
const dag = fc.integer({ min: nummer('1991-01-01'), max: nummer('2099-12-30') }).map(fromDagnummer);
const dagar = fc
  .tuple(fc.nat(30), fc.nat(30))
  .map(([a, b]) => ({ kallelsedagar: Math.max(a, b), tillaggsdagar: Math.min(a, b) }));

describe('kallelse', () => {
  it('räknar i vardagar när reglementet gör det', () => {
    expect(kallelse({ sammantrade: '2026-04-09', kallelsedagar: 5, tillaggsdagar: 2, rakning: 'vardagar' })).toEqual({
      senastKallelse: '2026-03-31',
      rekommenderadKallelse: '2026-03-31',
      senastTillagg: '2026-04-07',
    });
  });

  it('ger dagen själv med noll vardagar, och rekommenderar vardagen före', () => {
    expect(kallelse({ sammantrade: '2026-06-20', kallelsedagar: 0, tillaggsdagar: 0, rakning: 'vardagar' })).toEqual({
      senastKallelse: '2026-06-20',
      rekommenderadKallelse: '2026-06-18',
      senastTillagg: '2026-06-20',
    });
  });

  it('säger att svaret ligger utanför kalendern också när dagarna räknas i vardagar', () => {
    const underlag = { sammantrade: '2026-04-09', tillaggsdagar: 0, rakning: 'vardagar' } as const;
    expect(() => kallelse({ ...underlag, kallelsedagar: 40_000 })).toThrow('utanför');
    expect(() => kallelse({ ...underlag, kallelsedagar: Number.MAX_SAFE_INTEGER })).toThrow('utanför');
  });

  it('håller kallelsedagarna, rekommenderar en vardag och låter tillägg komma senare', () => {
    fc.assert(
      fc.property(dag, dagar, (sammantrade, antal) => {
        const svar = kallelse({ sammantrade, ...antal });
        expect(daysBetween(svar.senastKallelse, sammantrade)).toBe(antal.kallelsedagar);
        expect(daysBetween(svar.senastTillagg, sammantrade)).toBe(antal.tillaggsdagar);
        expect(isVardag(svar.rekommenderadKallelse)).toBe(true);
        expect(svar.rekommenderadKallelse <= svar.senastKallelse).toBe(true);
      }),
    );
  });

  it('gör aldrig en frist tidigare av att sammanträdet flyttas fram en dag', () => {
    fc.assert(
      fc.property(dag, dagar, fc.constantFrom('kalenderdagar', 'vardagar'), (sammantrade, antal, rakning) => {
        const a = kallelse({ sammantrade, ...antal, rakning });
        const b = kallelse({ sammantrade: addDays(sammantrade, 1), ...antal, rakning });
        expect(b.senastKallelse >= a.senastKallelse).toBe(true);
        expect(b.rekommenderadKallelse >= a.rekommenderadKallelse).toBe(true);
        expect(b.senastTillagg >= a.senastTillagg).toBe(true);
      }),
    );
  });

  it('ger minst lika lång tid i vardagar som i kalenderdagar', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 1, max: 30 }), (sammantrade, antal) => {
        const fran = addVardagar(sammantrade, -antal);
        expect(daysBetween(fran, sammantrade)).toBeGreaterThanOrEqual(antal);
        expect(isVardag(fran)).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { addDays, daysBetween, fromDagnummer } from '../kalender/datum.js';
import { isVardag } from '../kalender/vardag.js';
import { frister } from './frister.js';

/** Dagnummer räknat utan den kod som prövas. */
const nummer = (datum: string): number => Date.parse(datum) / 86_400_000;
const dag = fc.integer({ min: nummer('1990-01-01'), max: nummer('2099-10-01') }).map(fromDagnummer);
const vantan = fc.integer({ min: 0, max: 30 });

describe('frister', () => {
  it('ger en överklagandedag som är vardag minst 21 dagar efter tillkännagivandet, och nedtagning dagen efter', () => {
    fc.assert(
      fc.property(dag, vantan, vantan, (sammantrade, tillJustering, tillAnslag) => {
        const justerat = addDays(sammantrade, tillJustering);
        const tillkannagivet = addDays(justerat, tillAnslag);
        const svar = frister({ sammantrade, justerat, tillkannagivet });
        const sista = svar.sistaOverklagandedag ?? '';
        expect(isVardag(sista)).toBe(true);
        expect(daysBetween(tillkannagivet, sista)).toBeGreaterThanOrEqual(21);
        expect(daysBetween(tillkannagivet, sista)).toBeLessThanOrEqual(26);
        expect(svar.tidigastNed).toBe(addDays(sista, 1));
        expect(daysBetween(sammantrade, svar.senastJusterat)).toBe(14);
        expect(daysBetween(justerat, svar.senastTillkannagivet ?? '')).toBe(2);
      }),
    );
  });

  it('gör aldrig en frist tidigare av att en dag läggs till', () => {
    fc.assert(
      fc.property(dag, (forst) => {
        const sedan = addDays(forst, 1);
        const a = frister({ sammantrade: forst, justerat: forst, tillkannagivet: forst });
        const b = frister({ sammantrade: sedan, justerat: sedan, tillkannagivet: sedan });
        expect(b.senastJusterat > a.senastJusterat).toBe(true);
        expect((b.sistaOverklagandedag ?? '') >= (a.sistaOverklagandedag ?? 'x')).toBe(true);
        expect((b.tidigastNed ?? '') >= (a.tidigastNed ?? 'x')).toBe(true);
      }),
    );
  });

  it('släpper igenom fel som inte är regelns egna', () => {
    expect(() => frister({ sammantrade: 'i morgon' })).toThrow('senastJusterat');
  });
});

import fc from 'fast-check';
import { parseDnr } from './dnr.js';

const kod = fc.string({
  unit: fc.constantFrom('A', 'B', 'C', 'E', 'H', 'I', 'K', 'O', 'R', 'S', 'T', 'U', 'Å', 'Ä', 'Ö'),
  minLength: 2,
  maxLength: 5,
});
const ar = fc.integer({ min: 1900, max: 2099 });
const lopnr = fc.integer({ min: 1, max: 99_999 });
const SPARRADE = /^(?:SOU|HT|EU|RÅ)$/u;

describe('parseDnr', () => {
  it('läser tillbaka varje skrivsätt av samma nummer', () => {
    fc.assert(
      fc.property(kod, ar, lopnr, (enKod, ettAr, nummer) => {
        fc.pre(!SPARRADE.test(enKod));
        const [a, n] = [String(ettAr), String(nummer)];
        for (const text of [
          `${enKod}/${a}:${n}`,
          `${enKod} ${a}/${n}`,
          `Dnr. ${enKod} ${a}:${n}`,
          `(${enKod.toLowerCase()}/${a}:${n})`,
        ]) {
          expect([text, parseDnr(text)]).toEqual([text, { kod: enKod, ar: ettAr, lopnr: nummer }]);
        }
      }),
    );
  });

  it('ger ett rimligt nummer eller inget alls, vad texten än är', () => {
    const bitar = fc.constantFrom(
      'KS',
      'Dnr',
      'dnr.',
      ' ',
      '\u00a0',
      '/',
      ':',
      '2019',
      '1',
      '(',
      ')',
      'SOU',
      'Arb.p.',
      '.',
      '-',
      '99',
      'é',
    );
    fc.assert(
      fc.property(fc.array(bitar, { maxLength: 12 }), (delar) => {
        const dnr = parseDnr(delar.join(''));
        if (dnr === undefined) return;
        expect(dnr.ar).toBeGreaterThanOrEqual(1900);
        expect(dnr.ar).toBeLessThanOrEqual(2099);
        expect(dnr.lopnr).toBeGreaterThanOrEqual(1);
        expect(dnr.kod ?? 'X').toMatch(/^[A-ZÅÄÖ]+$/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('läser långa texter på kort tid', () => {
    for (const text of [
      'a'.repeat(200_000),
      'KS 2019/'.repeat(30_000),
      ' '.repeat(200_000),
      '('.repeat(200_000),
      '1'.repeat(200_000),
    ]) {
      // A pattern that backtracks would not end within the time a test may take.
      expect(() => parseDnr(text)).not.toThrow();
    }
  });
});

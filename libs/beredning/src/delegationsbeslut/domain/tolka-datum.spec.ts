import fc from 'fast-check';
import { addDays } from '#regelverk';
import { tolkaBeslutsdatum } from './tolka-datum.js';

const VAL = { idag: '2026-11-02', manad: '2026-10' };

describe('tolkaBeslutsdatum', () => {
  it.each([
    ['30/10', '2026-10-30', '2026-10-30'],
    ['30/10 2025', '2025-10-30', '2025-10-30'],
    ['30/10-25', '2025-10-30', '2025-10-30'],
    ['30', '2026-10-30', '2026-10-30'],
    ['30 okt', '2026-10-30', '2026-10-30'],
    ['30 oktober 2026', '2026-10-30', '2026-10-30'],
    ['den 3:e okt', '2026-10-03', '2026-10-03'],
    ['2026-10-30', '2026-10-30', '2026-10-30'],
    ['2026.10.30', '2026-10-30', '2026-10-30'],
    ['20261030', '2026-10-30', '2026-10-30'],
    ['261030', '2026-10-30', '2026-10-30'],
    ['2026-10-01 – 2026-10-15', '2026-10-01', '2026-10-15'],
    ['2026-10-01 - 2026-10-15', '2026-10-01', '2026-10-15'],
    ['2026-10-01--2026-10-15', null, null],
    ['2026-10-01-2026-10-15', '2026-10-01', '2026-10-15'],
    ['16–31/10', '2026-10-16', '2026-10-31'],
    ['16-31 oktober', '2026-10-16', '2026-10-31'],
    ['1/10 – 15/10', '2026-10-01', '2026-10-15'],
    ['1 okt till 15 okt', '2026-10-01', '2026-10-15'],
    ['oktober', '2026-10-01', '2026-10-31'],
    ['oktober 2025', '2025-10-01', '2025-10-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['i dag', '2026-11-02', '2026-11-02'],
    ['igår', '2026-11-01', '2026-11-01'],
    ['fredag', '2026-10-30', '2026-10-30'],
  ])('läser %j', (text, fran, till) => {
    const last = tolkaBeslutsdatum(text, VAL);
    expect([last.fran, last.till]).toEqual([fran, till]);
    expect(last.lage).toBe(fran === null ? 'olasligt' : 'last');
  });

  it('året är det som ligger närmast listans månad', () => {
    expect(tolkaBeslutsdatum('17/12', { idag: '2027-01-10', manad: '2027-01' }).fran).toBe('2026-12-17');
    expect(tolkaBeslutsdatum('2/1', { idag: '2027-01-10', manad: '2026-12' }).fran).toBe('2027-01-02');
  });

  it.each(['-2014-12-17', '2014-12-17.', '”2014-12-17”'])('%j är felskrivet men går att läsa', (text) => {
    expect(tolkaBeslutsdatum(text, VAL)).toEqual({ fran: '2014-12-17', till: '2014-12-17', lage: 'felskrivet' });
  });

  it.each(['31/11', '2026-02-30', 'löpande', '15–1 oktober', '2026-13-01', '0/10', 'x'])(
    '%j går inte att läsa',
    (text) => {
      expect(tolkaBeslutsdatum(text, VAL)).toEqual({ fran: null, till: null, lage: 'olasligt' });
    },
  );

  it('det tomma är tomt', () => {
    expect(tolkaBeslutsdatum(' \u00a0 ', VAL).lage).toBe('tomt');
  });

  it('läser tillbaka varje dag som den skrivs i listorna', () => {
    const dag = fc.integer({ min: 0, max: 700 }).map((n) => addDays('2025-06-01', n));
    fc.assert(
      fc.property(dag, fc.integer({ min: 0, max: 40 }), (fran, langd) => {
        const till = addDays(fran, langd);
        const val = { idag: '2027-12-31', manad: fran.slice(0, 7) };
        const [, m, d] = fran.split('-').map(Number);
        for (const text of [fran, fran.replaceAll('-', ''), `${String(d)}/${String(m)}`]) {
          expect([text, tolkaBeslutsdatum(text, val)]).toEqual([text, { fran, till: fran, lage: 'last' }]);
        }
        expect(tolkaBeslutsdatum(`${fran} – ${till}`, val)).toEqual({ fran, till, lage: 'last' });
      }),
    );
  });

  it('svarar på vad som helst utan att falla, och aldrig med en bakvänd period', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const { fran, till } = tolkaBeslutsdatum(text, VAL);
        expect(fran === null ? till === null : till !== null && fran <= till).toBe(true);
      }),
    );
  });
});

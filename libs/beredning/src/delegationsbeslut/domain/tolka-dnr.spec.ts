import fc from 'fast-check';
import { tolkaBeslutsnummer, visaNummer } from './tolka-dnr.js';

const VAL = { kod: 'DV', ar: 2026 };

describe('tolkaBeslutsnummer', () => {
  it.each([
    ['DV 2026:201–206', 'DV', 2026, 201, 206],
    ['DV 2026:201-206', 'DV', 2026, 201, 206],
    ['DV 2026:201–DV 2026:206', 'DV', 2026, 201, 206],
    ['dv 2026:207', 'DV', 2026, 207, 207],
    ['207', 'DV', 2026, 207, 207],
    ['201–206', 'DV', 2026, 201, 206],
    ['201–06', 'DV', 2026, 201, 206],
    ['2015:01', null, 2015, 1, 1],
    ['1/2015', null, 2015, 1, 1],
    ['Arb.p. 2015:7', 'ARBP', 2015, 7, 7],
    ['ArbP/2019:54', 'ARBP', 2019, 54, 54],
    ['2026:3–5', null, 2026, 3, 5],
  ])('läser %j', (text, kod, ar, fran, till) => {
    const last = tolkaBeslutsnummer(text, VAL);
    expect(last).toEqual({ slag: 'nummer', kod, ar, fran, till });
  });

  it.each([
    ['', 'tomt'],
    ['  ', 'tomt'],
    ['+', 'nasta'],
    ['pärm 3', 'fritt'],
    ['206–201', 'fritt'],
  ])('%j är %s', (text, slag) => {
    expect(tolkaBeslutsnummer(text, VAL).slag).toBe(slag);
  });

  it('läser tillbaka det som visas', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('DV', 'VUX', null),
        fc.integer({ min: 1990, max: 2099 }),
        fc.integer({ min: 1, max: 9999 }),
        fc.nat(50),
        (kod, ar, fran, n) => {
          const till = fran + n;
          expect(tolkaBeslutsnummer(visaNummer(kod, ar, fran, till), VAL)).toEqual({
            slag: 'nummer',
            kod,
            ar,
            fran,
            till,
          });
        },
      ),
    );
  });
});

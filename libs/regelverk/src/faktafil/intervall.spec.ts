import fc from 'fast-check';
import { formatParagrafer, isWithin, parseIntervall } from './intervall.js';

describe('intervall av §§', () => {
  it.each([
    ['9', [{ fran: 9, till: 9 }]],
    ['9-12', [{ fran: 9, till: 12 }]],
    [
      '9-10, 12-15',
      [
        { fran: 9, till: 10 },
        { fran: 12, till: 15 },
      ],
    ],
    [
      '141, 143',
      [
        { fran: 141, till: 141 },
        { fran: 143, till: 143 },
      ],
    ],
  ])('%s', (text, vantat) => {
    expect(parseIntervall(text)).toEqual(vantat);
  });

  it.each([
    '',
    ' ',
    '0',
    '9-',
    '-9',
    '9–12',
    '12-9',
    '9, 9',
    '9-10, 10',
    '12, 9',
    '9;10',
    '9 - 12',
    '§ 9',
    '09',
    '9,',
    'alla',
  ])('”%s” är inget intervall', (text) => {
    expect(parseIntervall(text)).toBeUndefined();
  });

  it('täcker precis de §§ som skrivs', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (nummer) => {
        const text = formatParagrafer(nummer).replaceAll('–', '-').replace(' och ', ', ');
        const intervall = parseIntervall(text);
        expect(intervall).toBeDefined();
        for (let nr = 1; nr <= 60; nr += 1) expect(isWithin(intervall, nr)).toBe(nummer.includes(nr));
      }),
    );
  });
});

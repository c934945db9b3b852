import fc from 'fast-check';
import { jamforPunkter, normalPunkt } from './punkt.js';

describe('normalPunkt', () => {
  it.each([
    ['B 10', 'B10'],
    ['b10.', 'B10'],
    [' C4 ', 'C4'],
    ['4.3', '4.3'],
    ['4.3.', '4.3'],
    ['F\u00a02', 'F2'],
    ['', ''],
  ])('%j blir %j', (skrivet, norm) => {
    expect(normalPunkt(skrivet)).toBe(norm);
  });

  it('är densamma hur den än skrivs, och ändras inte andra gången', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.constantFrom('', ' ', '\u00a0', '.'), (text, tillagg) => {
        const norm = normalPunkt(text);
        expect(normalPunkt(norm)).toBe(norm);
        expect(normalPunkt(`${text}${tillagg}`)).toBe(norm);
      }),
    );
  });
});

it('punkter står i talens ordning', () => {
  expect(['B10', 'B3', '4.12', '4.3', 'A1'].toSorted(jamforPunkter)).toEqual(['4.3', '4.12', 'A1', 'B3', 'B10']);
});

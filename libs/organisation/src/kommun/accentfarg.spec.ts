import { bristIAccentfarg, kontrastMotVitt } from './accentfarg.js';

describe('accentfärgen', () => {
  it.each([
    ['#000000', 21],
    ['#ffffff', 1],
    ['#767676', 4.54],
    ['#595959', 7],
  ])('%s har rätt kontrast mot vitt', (farg, kontrast) => {
    expect(kontrastMotVitt(farg)).toBeCloseTo(kontrast, 2);
  });

  it('godtas från 7:1 och nekas under, med siffran', () => {
    expect(bristIAccentfarg('#595959')).toBeNull();
    expect(bristIAccentfarg('#5a5a5a')).toMatch(/6,9:1/u);
    expect(bristIAccentfarg('blå')).toMatch(/#1f4e79/u);
  });
});

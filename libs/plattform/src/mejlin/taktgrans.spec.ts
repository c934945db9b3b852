import { natlista, Takt } from './taktgrans.js';

describe('vem som får lämna e-post', () => {
  it.each([
    ['10.1.2.3', true],
    ['10.2.0.1', false],
    ['::ffff:10.1.9.9', true],
    ['192.0.2.7', true],
    ['192.0.2.8', false],
    ['2001:db8:1::5', true],
    ['2001:db8:2::5', false],
    ['', false],
    ['inte en adress', false],
  ])('%s: %s', (adress, far) => {
    expect(natlista(['10.1.0.0/16', '192.0.2.7', '2001:db8:1::/48'])(adress)).toBe(far);
  });

  it('släpper igenom så många i minuten som sagts, var för sig, och fler när tiden gått', () => {
    const takt = new Takt(3);
    const far = (adress: string, nu: number): boolean => takt.far(adress, nu);
    expect([0, 1, 2, 3].map((nu) => far('a', nu))).toEqual([true, true, true, false]);
    expect(far('b', 3)).toBe(true);
    expect(far('a', 19_000)).toBe(false);
    expect(far('a', 40_000)).toBe(true);
    expect([1, 2, 3, 4].map(() => far('a', 600_000))).toEqual([true, true, true, false]);
  });
});

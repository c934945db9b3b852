import fc from 'fast-check';
import { avstand, rimliga } from './stavning.js';

describe('stavfel', () => {
  it.each([
    ['bygglov', 'bygglov', 0],
    ['byglov', 'bygglov', 1],
    ['byggolv', 'bygglov', 1],
    ['skloa', 'skola', 1],
    ['parkering', 'parkerning', 1],
    ['', 'skola', 5],
  ])('%s och %s skiljer %i', (a, b, antal) => {
    expect(avstand(a, b)).toBe(antal);
  });

  it('är lika åt båda håll och aldrig mer än det längsta ordet', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(avstand(a, b)).toBe(avstand(b, a));
        expect(avstand(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('föreslår det likaste först, och inte vad som helst', () => {
    expect(rimliga('byglov', ['byggnad', 'bygglovet', 'bygglov', 'bygglov'], 3)).toEqual(['bygglov', 'bygglov']);
    expect(rimliga('bad', ['bud', 'bod'], 3)).toEqual([]);
  });
});

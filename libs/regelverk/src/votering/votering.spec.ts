import fc from 'fast-check';
import { votering } from './votering.js';

describe('votering', () => {
  it('utser aldrig en sida med färre röster', () => {
    fc.assert(
      fc.property(
        fc.nat(61),
        fc.nat(61),
        fc.nat(61),
        fc.constantFrom('ja', 'nej', 'avstar'),
        (ja, nej, avstar, ordforande) => {
          const rost = { ja, nej, avstar };
          rost[ordforande] += 1;
          const { utfall, utslagsrost } = votering({ slag: 'beslut', ...rost, ordforande });
          if (rost.ja > rost.nej) expect(utfall).toBe('ja');
          if (rost.ja < rost.nej) expect(utfall).toBe('nej');
          expect(utslagsrost).toBe(rost.ja === rost.nej && ordforande !== 'avstar');
          expect(utfall).not.toBe('lottning');
        },
      ),
    );
  });

  it('lottar bara i val och anställning, och bara vid lika röstetal', () => {
    fc.assert(
      fc.property(fc.constantFrom('val', 'anstallning'), fc.nat(5), fc.nat(5), fc.nat(5), (slag, ja, nej, avstar) => {
        const { utfall, utslagsrost } = votering({ slag, ja, nej, avstar });
        expect(utfall === 'lottning').toBe(ja === nej && ja > 0);
        expect(utslagsrost).toBe(false);
      }),
    );
  });
});

import fc from 'fast-check';
import { avgift, kronor } from './avgift.js';
import { liggtid } from './skyndsamt.js';
import { begransat, utfall } from './utfall.js';

const TAXA = { friaSidor: 9, forstaAvgiftOre: 5000, sidAvgiftOre: 200 };

it.each([
  ['papper', 9, 0],
  ['papper', 10, 5000],
  ['papper', 11, 5200],
  ['epost', 30, 9000],
  ['lasa', 500, 0],
] as const)('%s, %i sidor kostar %i öre', (leverans, sidor, ore) => {
  expect(avgift(TAXA, leverans, sidor)).toBe(ore);
});

it('en sida till kostar aldrig mindre', () => {
  fc.assert(
    fc.property(
      fc.nat(500),
      fc.nat(20),
      fc.nat(9000),
      fc.nat(900),
      (sidor, friaSidor, forstaAvgiftOre, sidAvgiftOre) => {
        const taxa = { friaSidor, forstaAvgiftOre, sidAvgiftOre };
        expect(avgift(taxa, 'papper', sidor + 1)).toBeGreaterThanOrEqual(avgift(taxa, 'papper', sidor));
      },
    ),
  );
});

it('skriver kronor', () => {
  expect([kronor(0), kronor(1250), kronor(125_000)]).toEqual(['0\u00a0kr', '12,50\u00a0kr', '1\u00a0250\u00a0kr']);
});

it.each([
  [
    '2026-03-02T08:00:00Z',
    '2026-03-02',
    '2026-03-02T11:30:00Z',
    '2026-03-02',
    { timmar: 3, arbetsdagar: 0, samma: true },
  ],
  [
    '2026-03-06T15:00:00Z',
    '2026-03-06',
    '2026-03-09T07:00:00Z',
    '2026-03-09',
    { timmar: 64, arbetsdagar: 1, samma: false },
  ],
  [
    '2026-03-07T15:00:00Z',
    '2026-03-07',
    '2026-03-09T07:00:00Z',
    '2026-03-09',
    { timmar: 40, arbetsdagar: 1, samma: true },
  ],
])('räknar timmar och arbetsdagar', (inkom, inkomDag, nu, idag, vantat) => {
  expect(liggtid(new Date(inkom), inkomDag, new Date(nu), idag)).toEqual(vantat);
});

it('utfallet följer av handlingarna', () => {
  expect(utfall([])).toBe('finns_inte');
  expect(utfall(['lamnas_ut', 'lamnas_ut'])).toBe('lamnad');
  expect(utfall(['lamnas_ut', 'maskas'])).toBe('delvis');
  expect(utfall(['lamnas_ut', 'forbehall'])).toBe('forbehall');
  expect(utfall(['lamnas_inte_ut'])).toBe('avslag');
  expect([begransat(['lamnas_ut']), begransat(['lamnas_ut', 'forbehall'])]).toEqual([false, true]);
});

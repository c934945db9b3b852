import { forstaddDag, tolkaDatum, tolkaTid } from './tolkadatum.js';

const IDAG = '2026-10-06';

describe('datum som man skriver dem', () => {
  it.each([
    ['2026-10-15', '2026-10-15'],
    ['20261015', '2026-10-15'],
    ['15/10', '2026-10-15'],
    ['1/3', '2027-03-01'],
    ['15/10 2028', '2028-10-15'],
    ['15 okt', '2026-10-15'],
    ['15 oktober 2025', '2025-10-15'],
    ['den 2 maj', '2027-05-02'],
    ['3 mars', '2027-03-03'],
    ['torsdag', '2026-10-08'],
    ['tisdag', '2026-10-13'],
    ['+14', '2026-10-20'],
    ['i dag', '2026-10-06'],
    ['I morgon', '2026-10-07'],
    [' 29/2 2028 ', '2028-02-29'],
  ])('%s är %s', (skrivet, datum) => {
    expect(tolkaDatum(skrivet, IDAG)).toBe(datum);
  });

  it.each(['', 'snart', '31/2', '2026-02-30', '32 okt', '15 foo', 'to', '+', '2026-13-01'])(
    '%s är ingen dag',
    (skrivet) => {
      expect(tolkaDatum(skrivet, IDAG)).toBeNull();
    },
  );

  it('säger vad som förstods', () => {
    expect(forstaddDag('2026-10-15', IDAG)).toBe('torsdag 15 oktober, om 9 dagar');
    expect(forstaddDag('2026-10-06', IDAG)).toBe('tisdag 6 oktober, i dag');
    expect(forstaddDag('2025-10-05', IDAG)).toBe('söndag 5 oktober 2025, 366 dagar sedan');
  });
});

describe('klockslag som man skriver dem', () => {
  it.each([
    ['18.30', '18:30'],
    ['18:30', '18:30'],
    ['1830', '18:30'],
    ['kl. 9', '09:00'],
    ['900', '09:00'],
    ['24', null],
    ['18.75', null],
    ['kväll', null],
  ])('%s är %s', (skrivet, tid) => {
    expect(tolkaTid(skrivet)).toBe(tid);
  });
});

import { andrad, harFilter, somRuta, tolkaDiariesok } from './diariesok.js';

describe('listans adress', () => {
  it('förstår det som gäller, och struntar i resten', () => {
    expect(tolkaDiariesok({ q: 2026, status: 'bereds', ar: 2024, sida: 3, har: 'fil', hack: 1 })).toEqual({
      q: '2026',
      status: 'bereds',
      ar: 2024,
      sida: 3,
      har: 'fil',
    });
    expect(tolkaDiariesok({ q: '', status: 'borta', ar: 12, sida: 1, sortera: 'drop table', har: 'allt' })).toEqual({});
  });

  it('börjar om från första sidan när något ändras', () => {
    expect(andrad({ q: 'skola', sida: 4 }, { ar: 2025 })).toEqual({ q: 'skola', ar: 2025 });
    expect(andrad({ q: 'skola', ar: 2025 }, { ar: undefined })).toEqual({ q: 'skola' });
    expect(andrad({ q: 'skola' }, { sida: 2 })).toEqual({ q: 'skola', sida: 2 });
  });

  it('sparas som en ruta med filtren skrivna i den', () => {
    expect(harFilter({ q: 'skola', sida: 2 })).toBe(false);
    expect(somRuta({ q: 'skola -buss', ar: 2025, typ: 'Klagomål och synpunkter', saknar: 'beslut' }, {})).toBe(
      'skola -buss år:2025 typ:"Klagomål och synpunkter" saknar:beslut',
    );
  });
});

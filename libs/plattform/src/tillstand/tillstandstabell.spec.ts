import { Tillstandstabell, type Tillstandsdefinition } from './tillstandstabell.js';

type Lage = 'utkast' | 'klart' | 'makulerat';
interface Sak {
  text: string;
}

const rak: Tillstandsdefinition<Lage, Sak, 'klarmarkera' | 'makulera'> = {
  namn: 'prov',
  start: 'utkast',
  tillstand: ['utkast', 'klart', 'makulerat'],
  slut: ['makulerat'],
  steg: [
    {
      namn: 'klarmarkera',
      fran: 'utkast',
      till: 'klart',
      vakt: (sak) => (sak.text === '' ? { kod: 'PROV.TOMT', text: 'Skriv texten först.' } : null),
    },
    { namn: 'makulera', fran: 'utkast', till: 'makulerat' },
    { namn: 'makulera', fran: 'klart', till: 'makulerat' },
  ],
};

describe('Tillståndstabell', () => {
  it('säger vilka steg som är öppna och varför de andra inte är det', () => {
    const tabell = new Tillstandstabell(rak);
    expect(tabell.oppnaSteg('utkast', { text: '' })).toEqual([
      { namn: 'klarmarkera', till: 'klart', oppet: false, hinder: { kod: 'PROV.TOMT', text: 'Skriv texten först.' } },
      { namn: 'makulera', till: 'makulerat', oppet: true, hinder: null },
    ]);
    expect(tabell.oppnaSteg('makulerat', { text: 'x' })).toEqual([]);
  });

  it('tar ett öppet steg och vägrar de andra med skäl', () => {
    const tabell = new Tillstandstabell(rak);
    expect(tabell.ta('klarmarkera', 'utkast', { text: 'x' })).toBe('klart');
    expect(() => tabell.ta('klarmarkera', 'utkast', { text: '' })).toThrow(
      expect.objectContaining({ kod: 'PROV.TOMT', status: 409 }),
    );
    expect(() => tabell.ta('klarmarkera', 'klart', { text: 'x' })).toThrow(
      expect.objectContaining({ kod: 'PROV.FEL_LAGE' }),
    );
  });

  it.each([
    [
      'ett läge som inte finns',
      { steg: [...rak.steg, { namn: 'makulera', fran: 'klart', till: 'borta' }] },
      'läget borta finns inte',
    ],
    [
      'ett läge som inte kan nås',
      { tillstand: [...rak.tillstand, 'ensamt'], slut: ['makulerat', 'ensamt'] },
      'läget ensamt kan inte nås',
    ],
    ['ett läge som inte kan lämnas', { steg: rak.steg.slice(0, 2) }, 'läget klart kan inte lämnas'],
    ['ett slut som kan lämnas', { slut: ['klart', 'makulerat'] }, 'läget klart är ett slut men kan lämnas'],
    ['samma steg två gånger', { steg: [...rak.steg, rak.steg[1]] }, 'steget makulera från utkast står två gånger'],
    ['samma läge två gånger', { tillstand: [...rak.tillstand, 'klart'] }, 'ett läge står två gånger'],
  ])('vägrar en tabell med %s', (_vad, andring, brist) => {
    const trasig = { ...rak, ...andring } as Tillstandsdefinition<Lage, Sak>;
    expect(() => new Tillstandstabell(trasig)).toThrow(brist);
  });
});

import fc from 'fast-check';
import { marktText, olikaOrd, utdragUr } from './utdrag.js';

const hel = (delar: readonly { text: string }[]): string => delar.map((del) => del.text).join('');

describe('utdragen', () => {
  it('märker orden i bitar, aldrig med märkning i texten', () => {
    expect(marktText('Bygglov för <b>skolan</b>', new Set(['skolan']))).toEqual([
      { text: 'Bygglov för <b>', traff: false },
      { text: 'skolan', traff: true },
      { text: '</b>', traff: false },
    ]);
  });

  it('visar stället i sitt sammanhang', () => {
    const text = `${'ord '.repeat(200)}Skolan ${'efter '.repeat(200)}`;
    const delar = utdragUr(text, new Set(['skolan'])) ?? [];
    expect(delar.filter((del) => del.traff)).toEqual([{ text: 'Skolan', traff: true }]);
    expect(hel(delar)).toMatch(/^… ord .* …$/u);
    expect(hel(delar).length).toBeLessThan(250);
    expect(utdragUr(text, new Set(['badhus']))).toBeNull();
  });

  it('bitarna blir alltid hela texten igen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(5), (text, n) => {
        const sokta = new Set([...olikaOrd(text)].filter((_, i) => i % (n + 1) === 0));
        expect(hel(marktText(text, sokta))).toBe(text);
      }),
    );
  });
});

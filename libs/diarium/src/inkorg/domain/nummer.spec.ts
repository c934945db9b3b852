import { hittaNummer, normalisera, somNycklar } from './nummer.js';

const funna = (text: string): string[] => hittaNummer(text, 'UAN').map(({ skrivet }) => skrivet);

describe('Nummer i brev', () => {
  it.each([
    'UAN/2026:112',
    'uan/2026:112',
    'UAN 2026/112',
    'UAN-2026-112',
    'U.A.N. 2026:112',
    'UAN 2026:0112',
    'UAN/2026/112',
    'Dnr UAN/2026:112',
    'UAN 112/2026',
    'uan 2026-112',
    'UAN\u00a02026:112',
  ])('läser %s som nämndens nummer 112 år 2026', (text) => {
    for (const mening of [text, `Sv: ${text}`, `Ert nummer: ${text}.`, `(${text})`, `Hej!\n${text}\nHälsningar`]) {
      expect([mening, somNycklar(hittaNummer(mening, 'UAN'))]).toEqual([
        mening,
        expect.arrayContaining(['UAN 2026 112']),
      ]);
    }
  });

  it.each(['dnr 2026:112', '2026/112', 'Dnr. 112/2026'])('provar nämndens kod för %s, som står utan', (text) => {
    expect(somNycklar(hittaNummer(text, 'UAN'))).toEqual(expect.arrayContaining(['UAN 2026 112']));
  });

  it('skiljer deras nummer från våra', () => {
    const traffar = hittaNummer(
      'Sv: Remiss RM 2026-0417, Näringslivspolicy 2027–2035. Ert nummer: UAN/2026:112.',
      'UAN',
    );
    expect(traffar.map(({ norm, eget }) => [norm, eget])).toEqual(
      expect.arrayContaining([
        ['RM 2026 417', false],
        ['UAN 2026 112', true],
      ]),
    );
  });

  it.each([
    ['Vår beteckning: 3.1-12345/2026', '3 1 12345 2026'],
    ['Diarienummer 4.2.1-8812', '4 2 1 8812'],
    ['Er referens: KLK-1043', 'KLK 1043'],
  ])('tar numret efter ordet: %s', (text, norm) => {
    expect(somNycklar(hittaNummer(text, 'UAN'))).toContain(norm);
  });

  it.each([
    'Mötet den 2026-10-05 flyttas',
    'Näringslivspolicy 2027–2035',
    'ring 08-465 004 12',
    'prop. 2025/26:164',
    'kl. 15.12, tisdag 6 oktober 2026',
    '',
  ])('tar inte %p för ett nummer i nämndens serie', (text) => {
    expect(somNycklar(hittaNummer(text, 'UAN')).filter((nyckel) => nyckel.startsWith('UAN 2026'))).toEqual([]);
  });

  it('läser långa texter på kort tid, och tar högst tjugo', () => {
    for (const text of ['UAN 2026/'.repeat(20_000), 'a'.repeat(200_000), '1/'.repeat(100_000), ' '.repeat(200_000)]) {
      expect(funna(text).length).toBeLessThanOrEqual(20);
    }
    expect(funna(Array.from({ length: 50 }, (_, nr) => `UAN 2026:${String(nr + 1)}`).join(' '))).toHaveLength(20);
  });

  it('normaliserar som databasen', () => {
    expect(normalisera(' rm  2026-0417 ')).toBe('RM 2026 417');
  });
});

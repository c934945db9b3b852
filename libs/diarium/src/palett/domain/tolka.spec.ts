import fc from 'fast-check';
import { tolkaDagar } from './datumsok.js';
import { markera, tolkaPalett } from './tolka.js';

const IDAG = '2026-10-06';

describe('vad någon menar', () => {
  it.each([
    ['§ 94', { nr: 94, ar: null, kod: null }],
    ['§94/2026', { nr: 94, ar: 2026, kod: null }],
    ['KS § 94 2026', { nr: 94, ar: 2026, kod: 'KS' }],
    ['ks 2026 § 94', { nr: 94, ar: 2026, kod: 'KS' }],
    ['94', null],
    ['§ 0', null],
    ['motion § 94 om skolan', null],
  ])('%s är paragrafen', (q, vantat) => {
    expect(tolkaPalett(q, IDAG)?.paragraf).toEqual(vantat);
  });

  it.each([
    ['UAN/2026:98', { kod: 'UAN', ar: 2026, lopnr: 98 }],
    ['Dnr. UAN/2026:98', { kod: 'UAN', ar: 2026, lopnr: 98 }],
    ['2026:98', { kod: null, ar: 2026, lopnr: 98 }],
  ])('%s är diarienumret', (q, vantat) => {
    expect(tolkaPalett(q, IDAG)?.dnr).toEqual(vantat);
  });

  it.each([
    ['2026-10-15', '2026-10-15', '2026-10-15'],
    ['15/10', '2026-10-15', '2026-10-15'],
    ['15 okt', '2026-10-15', '2026-10-15'],
    ['15 oktober 2025', '2025-10-15', '2025-10-15'],
    ['den är sen', null, null],
    ['12 januari', '2027-01-12', '2027-01-12'],
    ['31/4', null, null],
    ['oktober', '2026-10-01', '2026-10-31'],
    ['februari 2028', '2028-02-01', '2028-02-29'],
    ['i dag', IDAG, IDAG],
    ['imorgon', '2026-10-07', '2026-10-07'],
    ['torsdag', '2026-10-08', '2026-10-08'],
    ['tisdag', IDAG, IDAG],
    ['nästa tisdag', '2026-10-13', '2026-10-13'],
    ['vecka 41', '2026-10-05', '2026-10-11'],
    ['v. 1 2027', '2027-01-04', '2027-01-10'],
    ['vecka 60', null, null],
  ])('%s är dagarna', (text, fran, till) => {
    expect(tolkaDagar(text, IDAG)).toEqual(fran === null ? null : { fran, till });
  });

  it('söker bara personer efter @, och gör ingenting av det som är tomt eller ett kommando', () => {
    expect(tolkaPalett('@ Anna  Berg', IDAG)).toMatchObject({
      bara: 'person',
      text: 'Anna Berg',
      ord: ['anna', 'berg'],
    });
    expect(tolkaPalett('§ skolan', IDAG)).toMatchObject({ bara: 'paragraf', text: 'skolan' });
    for (const tomt of ['', '   ', '@', '§', '/ny']) expect(tolkaPalett(tomt, IDAG)).toBeNull();
  });

  it('kastar aldrig, vad någon än skriver', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (q) => {
        const fraga = tolkaPalett(q, IDAG);
        expect(fraga === null || fraga.text.length > 0).toBe(true);
      }),
    );
  });
});

describe('markeringen', () => {
  it('är hela ordet, i vilken böjning det än står', () => {
    const text = 'Motionen om körkort: yttrande över motion';
    expect(markera(text, ['motion']).map(([fran, till]) => text.slice(fran, till))).toEqual(['Motionen', 'motion']);
    expect(markera('Yttrande över motion', ['motionen'])).toEqual([[14, 20]]);
    expect(markera('Å, ö', ['a'])).toEqual([]);
  });

  it('ligger i texten och aldrig på varandra', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ minLength: 1 })), (titel, ord) => {
        let slut = 0;
        for (const [fran, till] of markera(titel, ord)) {
          expect(fran).toBeGreaterThanOrEqual(slut);
          expect(till).toBeGreaterThan(fran);
          slut = till;
        }
        expect(slut).toBeLessThanOrEqual(titel.length);
      }),
    );
  });
});

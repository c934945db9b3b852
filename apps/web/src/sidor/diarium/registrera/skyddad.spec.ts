import { fullText, harSkyddat, offentligText, personnummer, skydda, skyddaAllt, strykAllt } from './skyddad.js';

const KLAGOMAL = 'Klagomål från [Anneli Hjort], på handläggningstid vid daglig verksamhet, [Enheten Björken]';

describe('ärendemeningen i två ordalydelser', () => {
  it.each([
    [KLAGOMAL, 'Klagomål från enskild, på handläggningstid vid daglig verksamhet'],
    ['[Anneli Hjort] ansöker om plats', 'Enskild ansöker om plats'],
    ['Ansökan om [försörjningsstöd]', 'Ansökan'],
    ['Ansökan om bidrag från [Anna-Karin von Sydow Berg|sökanden]', 'Ansökan om bidrag från sökanden'],
    ['Tillsyn av [Förskolan Solrosen], hösten 2026', 'Tillsyn, hösten 2026'],
    ['Klagomål från [Anna Berg] om Anna Bergs skolskjuts', 'Klagomål från enskild om enskild skolskjuts'],
    ['Sammanträdesordning 2027', 'Sammanträdesordning 2027'],
    ['[allt]', ''],
  ])('allmänheten ser %s som %s', (skrivet, ser) => {
    expect(offentligText(skrivet)).toBe(ser);
  });

  it('den behörige ser allt, utan hakparenteser', () => {
    expect(fullText(KLAGOMAL)).toBe(
      'Klagomål från Anneli Hjort, på handläggningstid vid daglig verksamhet, Enheten Björken',
    );
    expect(fullText('Brev från [Anna Berg|sökanden]')).toBe('Brev från Anna Berg');
    expect(harSkyddat(KLAGOMAL)).toBe(true);
    expect(harSkyddat('Inget här [] eller [')).toBe(false);
  });

  it('det skyddade står aldrig i den öppna texten', () => {
    for (const namn of ['Anneli Hjort', 'Enheten Björken', 'LVU 2 §', 'Åsa Öberg-Ek', '(hemligt)']) {
      for (const mall of ['Om [X]', '[X] söker', 'Från [X], till [X]', 'A [X] b [X].', 'x [X|y] z']) {
        expect(offentligText(mall.replaceAll('X', namn))).not.toContain(namn);
      }
    }
  });

  it('skyddar det markerade, och släpper det igen', () => {
    const text = 'Brev från Anna Berg om skolskjuts';
    const ett = skydda(text, 10, 20);
    expect(ett.text).toBe('Brev från [Anna Berg] om skolskjuts');
    expect(skydda(ett.text, 12, 14).text).toBe(text);
    expect(skydda(text, 4, 5).text).toBe(text);
  });
});

describe('personnummer i den öppna texten', () => {
  it.each([
    ['19620414-0000', ['19620414-0000']],
    ['620414-0000 och 196204740000', ['620414-0000', '196204740000']],
    ['UAN/2026:113, 08-465 004 12, 2026-10-06', []],
    ['faktura 1234567890123', []],
    ['621314-0000', []],
  ])('%s', (text, funna) => {
    expect(personnummer(text)).toEqual(funna);
  });

  it('går att skydda eller stryka med ett tryck', () => {
    const text = 'Klagomål från [Anneli Hjort], 19620414-0000, på bemötande';
    expect(offentligText(skyddaAllt(text, '19620414-0000'))).toBe('Klagomål från enskild, på bemötande');
    expect(strykAllt(text, '19620414-0000')).toBe('Klagomål från [Anneli Hjort], på bemötande');
    expect(skyddaAllt('[19620414-0000]', '19620414-0000')).toBe('[19620414-0000]');
  });
});

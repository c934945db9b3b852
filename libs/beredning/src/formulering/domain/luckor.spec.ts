import { FORVALDA_FORMULERINGAR } from './forvalda.js';
import { formuleringsbrister, formuleringsdelar } from './luckor.js';

describe('formuleringens luckor', () => {
  it('delar texten i fast text och luckor med typ', () => {
    expect(formuleringsdelar('[[nämnden:organ]] beviljar [[belopp]] för [[ändamål]].')).toEqual([
      { slag: 'lucka', text: 'nämnden', typ: 'organ' },
      { slag: 'text', text: ' beviljar ', typ: null },
      { slag: 'lucka', text: 'belopp', typ: 'belopp' },
      { slag: 'text', text: ' för ', typ: null },
      { slag: 'lucka', text: 'ändamål', typ: 'text' },
      { slag: 'text', text: '.', typ: null },
    ]);
  });

  it('ger tillbaka hela texten när delarna läggs ihop', () => {
    for (const { text } of FORVALDA_FORMULERINGAR) {
      const ihop = formuleringsdelar(text)
        .map((del) =>
          del.slag === 'text' ? del.text : `[[${del.text === del.typ ? del.text : `${del.text}:${del.typ ?? ''}`}]]`,
        )
        .join('');
      expect(ihop.replaceAll(':text]]', ']]')).toBe(text);
    }
  });

  it.each([
    ['', 'Skriv formuleringen.'],
    ['Nämnden beviljar [[belopp.', 'En lucka börjar med [[ och slutar med ]].'],
    ['Nämnden beviljar belopp]].', 'En lucka börjar med [[ och slutar med ]].'],
    ['Nämnden beviljar [[ ]].', 'En lucka behöver ett namn: [[belopp]].'],
    [
      'Senast [[dag:tid]].',
      'Luckan ”dag:tid” har en typ som inte finns. Välj text, belopp, datum, organ, person, handling.',
    ],
  ])('säger vad som är fel i %j', (text, mening) => {
    expect(formuleringsbrister(text)).toEqual([mening]);
  });

  it('de förvalda håller, har egna namn och finns för varje plats', () => {
    expect(FORVALDA_FORMULERINGAR.flatMap(({ text }) => formuleringsbrister(text))).toEqual([]);
    const namn = FORVALDA_FORMULERINGAR.map((f) => f.namn.toLocaleLowerCase('sv'));
    expect(new Set(namn).size).toBe(namn.length);
    const platser = new Set(FORVALDA_FORMULERINGAR.flatMap((f) => f.platser));
    expect([...platser].sort()).toEqual(['delegationsbeslut', 'forslag', 'yttrande']);
  });
});

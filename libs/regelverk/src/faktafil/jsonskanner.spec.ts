import fc from 'fast-check';
import { scanJson } from './jsonskanner.js';

describe('scanJson', () => {
  it('godtar precis det som JSON.parse godtar', () => {
    const bitar = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u00e5"',
      '"\\',
      '0',
      '-1.5e3',
      '01',
      'true',
      'null',
      ' ',
      '\n',
      '"',
    ];
    const text = fc.oneof(
      fc.array(fc.constantFrom(...bitar), { maxLength: 12 }).map((delar) => delar.join('')),
      fc.json(),
    );
    fc.assert(
      fc.property(text, (json) => {
        let gar = true;
        try {
          JSON.parse(json);
        } catch {
          gar = false;
        }
        expect(Array.isArray(scanJson(json))).toBe(gar);
      }),
      { numRuns: 3000 },
    );
  });

  it('nämner varje fält som står dubbelt, också när nyckeln är skriven på två sätt', () => {
    expect(scanJson('{"a":1,"b":[{"x":1,"\\u0078":2}],"a":{"a":1}}')).toEqual([
      { slag: 'dubblett', stig: '/b/0/x' },
      { slag: 'dubblett', stig: '/a' },
    ]);
  });

  it('säger rad och kolumn för första felet', () => {
    expect(scanJson('{\n  "a": [1, 2,]\n}')).toEqual({ slag: 'syntax', rad: 2, kolumn: 14 });
  });
});

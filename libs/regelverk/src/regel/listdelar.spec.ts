import fc from 'fast-check';
import { splitLista } from './listdelar.js';

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Listan läst del för del; `undefined` när texten inte är en JSON-lista. */
function parseDelar(text: string): unknown[] | undefined {
  const delar = splitLista(text)?.map(parse);
  return delar?.includes(undefined) === true ? undefined : delar;
}

describe('splitLista', () => {
  it.each([
    ['[]', []],
    [' [\n\t\r ] ', []],
    ['[1]', ['1']],
    ['[1,"a,]b", {"k":[1,{"l":2}]} ]', ['1', '"a,]b"', ' {"k":[1,{"l":2}]} ']],
    [String.raw`["\"", "\\", "a\\\","]`, [String.raw`"\""`, String.raw` "\\"`, String.raw` "a\\\","`]],
  ])('delar %s', (text, vantat) => {
    expect(splitLista(text)).toEqual(vantat);
  });

  it.each([
    '',
    ' ',
    '{}',
    'x[]',
    '1',
    '"[]"',
    '[',
    '["',
    '["a',
    '[[]',
    '[{]',
    '[]x',
    '[]]',
    '[],[]',
    '\u00a0[]',
    '[]\v',
  ])('ser att %j inte är en lista', (text) => {
    expect(splitLista(text)).toBeUndefined();
  });

  it.each(['[,]', '[1,]', '[,1]', '[1 2]', '[}]', '[{"a":[1}]]', "['a']", '[1]]'])(
    'låter inte %j bli en lista',
    (text) => {
      expect(parseDelar(text)).toBeUndefined();
    },
  );

  it('ger samma lista som JSON.parse för vilken text som helst', () => {
    const bitar = [
      '[',
      ']',
      '{',
      '}',
      ',',
      ':',
      '"',
      '"a"',
      '\\',
      '"\\""',
      '"\\\\"',
      '1',
      'null',
      ' ',
      '\n',
      '\u2028',
      '"]"',
      '"a":',
    ];
    const text = fc.oneof(
      fc.array(fc.constantFrom(...bitar), { maxLength: 14 }).map((delar) => `[${delar.join('')}`),
      fc.array(fc.jsonValue()).map((lista) => JSON.stringify(lista)),
      fc.array(fc.jsonValue()).map((lista) => JSON.stringify(lista, null, 2)),
    );
    fc.assert(
      fc.property(text, (json) => {
        const hel = parse(json);
        expect(parseDelar(json)).toEqual(Array.isArray(hel) ? hel : undefined);
      }),
      { numRuns: 2000 },
    );
  });
});

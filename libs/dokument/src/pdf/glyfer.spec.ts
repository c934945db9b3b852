import { sattbar } from './glyfer.js';

describe('tecken som typsnitten saknar', () => {
  test.each([
    ['svenska', 'Åsa Öberg – § 27, ”citat”', 'Åsa Öberg – § 27, ”citat”', []],
    ['Europas namn och kyrilliska', 'Łukasz Žižek, Þórdís, Ђорђе', 'Łukasz Žižek, Þórdís, Ђорђе', []],
    ['matematik i löptext', '−3,8 ≤ 5 %', '−3,8 ≤ 5 %', []],
    ['emoji blir en ruta, även sammansatt', 'Bra 👍🏽 och 👨‍👩‍👧!', 'Bra □ och □!', ['👍🏽', '👨‍👩‍👧']],
    ['skrift utan glyf', '中文', '□□', ['中', '文']],
    ['sönderdelat å sätts samman', 'A\u030akerlund', 'Åkerlund', []],
    ['styrtecken och bytesordningsmärke försvinner', '\ufeffAnna\u0007 Berg\u202e', 'Anna Berg', []],
    ['radslut av alla slag är ett', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd', []],
    ['privata tecken', '\ue000', '□', ['\ue000']],
  ])('%s', (_namn, in_, ut, ersatta) => {
    expect(sattbar(in_)).toEqual({ text: ut, ersatta });
  });
});

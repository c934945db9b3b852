import { rentFilnamn, somBilaga } from './filnamn.js';

describe('filnamn', () => {
  it.each([
    ['Yttrande åäö ÅÄÖ.pdf', 'Yttrande åäö ÅÄÖ.pdf'],
    ['a\u030angra\u0308.docx', 'ångrä.docx'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\x\\bilaga.pdf', 'bilaga.pdf'],
    ['..', 'fil'],
    ['mapp/', 'fil'],
    ['', 'fil'],
    ['   ', 'fil'],
    ['rad\r\nX-Elak: 1.pdf', 'radX-Elak: 1.pdf'],
    ['noll\u0000.pdf', 'noll.pdf'],
    ['faktura\u202Efdp.exe', 'fakturafdp.exe'],
    ['halv\uD83D.pdf', 'halv.pdf'],
    ['"citat".pdf', '"citat".pdf'],
  ])('%j blir %j', (namn, rent) => {
    expect(rentFilnamn(namn)).toBe(rent);
  });

  it('kortas i början, så att ändelsen står kvar, och aldrig mitt i ett tecken', () => {
    const rent = rentFilnamn(`${'😀'.repeat(300)}.pdf`);
    expect([[...rent].length, rent.endsWith('😀.pdf'), Buffer.from(rent).toString() === rent]).toEqual([
      200,
      true,
      true,
    ]);
  });

  it('går i huvudet utan att bryta ut ur det', () => {
    expect(somBilaga('Å (1)\'".pdf')).toBe("attachment; filename*=UTF-8''%C3%85%20%281%29%27%22.pdf");
  });
});

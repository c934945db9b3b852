import fc from 'fast-check';
import { gissaKolumner, lasInklistrat, lasTabell } from './tabell.js';

const las = (text: string): unknown[] => {
  const tabell = lasInklistrat(text);
  return lasTabell(tabell, gissaKolumner(tabell)).map(({ rad, text: t }) => [
    rad,
    t.datum,
    t.punkt,
    t.beslut,
    t.antal,
    t.dnr,
    t.delegat,
  ]);
};

describe('inklistrat ur ett kalkylblad', () => {
  it('med rubriker i vilken ordning som helst', () => {
    expect(
      las(
        'Dnr\tDatum\tBeslut (ange t.ex. beviljande av anställning)\tDelegationspunkt\tAnm\n12\t30/10\tVikarie\tC 4\tx',
      ),
    ).toEqual([[2, '30/10', 'C 4', 'Vikarie', '', '12', '']]);
  });

  it('utan rubriker, i listans ordning', () => {
    expect(las('1/10\t4.3\tBifall\tDV 2026:1\tElin\n2/10\t4.3\tAvslag\t\t,,')).toEqual([
      [1, '1/10', '4.3', 'Bifall', '', 'DV 2026:1', 'Elin'],
      [2, '2/10', '4.3', 'Avslag', '', '', 'Elin'],
    ]);
    expect(las('1/10\t4.6\tErsättning\t41\t\tElin')).toEqual([[1, '1/10', '4.6', 'Ersättning', '41', '', 'Elin']]);
  });

  it('celler med radbrytning, citattecken och tomma rader', () => {
    expect(las('1/10\tE 2\t"Avtal om ""plats"""\t\t"Elin Ek\nchef"\n\t\t\t\t\n')).toEqual([
      [1, '1/10', 'E 2', 'Avtal om "plats"', '', '', 'Elin Ek\nchef'],
    ]);
  });

  it('läser tillbaka varje tabell av vanliga celler', () => {
    const cell = fc.stringMatching(/^[a-zåäö0-9/ ,.]{1,12}$/u).map((text) => `x${text}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }), (rader) => {
        expect(lasInklistrat(rader.map((rad) => rad.join('\t')).join('\r\n'))).toEqual(rader);
      }),
    );
  });

  it('faller aldrig, vad som än klistras in', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '\t', '\n', 'a', ','), maxLength: 40 }), (text) =>
        expect(() => las(text)).not.toThrow(),
      ),
    );
  });
});

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvCell, csvFil } from './csv.js';

const las = (fil: Buffer): string[][] =>
  parse(fil, { columns: false, delimiter: ';', bom: true, relax_column_count: true, record_delimiter: '\r\n' });

const FORMEL = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;

describe('CSV', () => {
  it('är UTF-8 med BOM, semikolon och radslut som kalkylprogram vill ha dem', () => {
    expect(csvFil([['å', 'b;c'].map(csvCell)]).toString('utf8')).toBe('\ufeffå;"b;c"\r\n');
  });

  it.each(['=1+1', '+46', '-2', '@SUM(A1)', '\t=1', ' =cmd|x', '\r=1', '\u200b=1', '＝1', "'=1"])(
    'gör aldrig en formel av %j',
    (text) => {
      expect(las(csvFil([[csvCell(text)]]))[0]?.[0]).not.toMatch(FORMEL);
    },
  );

  it('lämnar igenom vilken text som helst i sin egen cell, och ingen cell blir en formel', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !text.includes('\u0000'));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 4 }), (celler) => {
        const lasta = las(csvFil([celler.map(csvCell)]))[0] ?? [];
        expect(lasta).toHaveLength(celler.length);
        for (const [plats, text] of lasta.entries()) {
          expect(text).not.toMatch(FORMEL);
          expect([celler[plats], `'${celler[plats] ?? ''}`]).toContain(text);
        }
      }),
    );
  });
});

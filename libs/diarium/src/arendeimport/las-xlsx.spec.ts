import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { medXlsx } from './las-xlsx.js';
import { zip } from './prov/zip.js';

const RADER = 100_000;
const del = (namn: string, text: string): { namn: string; innehall: Buffer } => ({ namn, innehall: Buffer.from(text) });

/** En bok med ett blad: delade texter, tal och text i cellen, som kalkylprogrammen skriver dem. */
function bok(): Buffer {
  const rad = (nr: number): string =>
    `<row r="${String(nr + 1)}"><c r="A${String(nr + 1)}" t="inlineStr"><is><t>UAN/2019:${String(nr)}</t></is></c><c r="B${String(nr + 1)}" t="s"><v>${String(nr % 3)}</v></c><c r="D${String(nr + 1)}"><v>43528</v></c></row>`;
  return zip([
    del(
      'xl/workbook.xml',
      '<workbook xmlns:r="x"><sheets><sheet name="Ärenden" r:id="rId1"/><sheet name="Dolt" state="hidden" r:id="rId1"/></sheets></workbook>',
    ),
    del(
      'xl/_rels/workbook.xml.rels',
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    del(
      'xl/sharedStrings.xml',
      '<sst><si><t>Skolskjuts</t></si><si><r><t>Till</t></r><r><t>syn</t></r></si><si><t>A &amp; B</t><rPh><t>uttal</t></rPh></si></sst>',
    ),
    del(
      'xl/worksheets/sheet1.xml',
      `<worksheet><sheetData>${Array.from({ length: RADER }, (_, nr) => rad(nr)).join('')}</sheetData></worksheet>`,
    ),
  ]);
}

describe('XLSX rad för rad', () => {
  it('läser 100 000 rader utan att hålla dem i minnet', async () => {
    const mapp = mkdtempSync(join(tmpdir(), 'klubba-xlsx-'));
    try {
      const fil = join(mapp, 'bok.xlsx');
      writeFileSync(fil, bok());
      const fore = process.memoryUsage().heapUsed;
      let [antal, mest] = [0, 0];
      const forsta: string[][] = [];
      await medXlsx(fil, async (blad) => {
        expect(blad.map((ett) => ett.namn)).toEqual(['Ärenden']);
        for (const ett of blad) {
          for await (const { celler } of ett.rader()) {
            if (antal < 3) forsta.push(celler);
            antal += 1;
            if (antal % 1000 === 0) mest = Math.max(mest, process.memoryUsage().heapUsed - fore);
          }
        }
      });
      expect(antal).toBe(RADER);
      expect(forsta).toEqual([
        ['UAN/2019:0', 'Skolskjuts', '', '43528'],
        ['UAN/2019:1', 'Tillsyn', '', '43528'],
        ['UAN/2019:2', 'A & B', '', '43528'],
      ]);
      expect(mest / 1e6).toBeLessThan(200);
    } finally {
      rmSync(mapp, { recursive: true, force: true });
    }
  }, 180_000);
});

import { crc32, deflateRawSync } from 'node:zlib';
import { utils, write } from '@e965/xlsx';
import { Lasfel, lasTabellfil } from './las-tabellfil.js';
import { csv, type Tabell, xlsx } from './prov/importprov.js';

interface Del {
  namn: string;
  innehall: Buffer;
  /** Det som huvudet påstår; annars sanningen. */
  pastadd?: number;
}

/** En zip skriven för hand, så att den kan ljuga. */
function zip(delar: readonly Del[]): Buffer {
  const lokala: Buffer[] = [];
  const centrala: Buffer[] = [];
  let plats = 0;
  for (const { namn, innehall, pastadd } of delar) {
    const packad = deflateRawSync(innehall);
    const fil = Buffer.from(namn);
    const gemensamt = Buffer.alloc(26);
    gemensamt.writeUInt16LE(20, 0);
    gemensamt.writeUInt16LE(8, 4);
    gemensamt.writeUInt32LE(crc32(innehall), 10);
    gemensamt.writeUInt32LE(packad.length, 14);
    gemensamt.writeUInt32LE(pastadd ?? innehall.length, 18);
    gemensamt.writeUInt16LE(fil.length, 22);
    const lokal = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), gemensamt, fil, packad]);
    const central = Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), gemensamt, Buffer.alloc(14), fil]);
    central.writeUInt32LE(plats, 42);
    lokala.push(lokal);
    centrala.push(central);
    plats += lokal.length;
  }
  const katalog = Buffer.concat(centrala);
  const slut = Buffer.alloc(22);
  slut.writeUInt32LE(0x06054b50, 0);
  slut.writeUInt16LE(delar.length, 8);
  slut.writeUInt16LE(delar.length, 10);
  slut.writeUInt32LE(katalog.length, 12);
  slut.writeUInt32LE(plats, 16);
  return Buffer.concat([...lokala, katalog, slut]);
}

const arbetsbok = (blad: string): Del[] => [
  {
    namn: '[Content_Types].xml',
    innehall: Buffer.from(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
  },
  {
    namn: '_rels/.rels',
    innehall: Buffer.from(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
  },
  {
    namn: 'xl/workbook.xml',
    innehall: Buffer.from(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Förtroendevalda" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
  },
  {
    namn: 'xl/_rels/workbook.xml.rels',
    innehall: Buffer.from(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
  },
  {
    namn: 'xl/worksheets/sheet1.xml',
    innehall: Buffer.from(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${blad}</sheetData></worksheet>`,
    ),
  },
];
const text = (ref: string, varde: string): string => `<c r="${ref}" t="inlineStr"><is><t>${varde}</t></is></c>`;
const RUBRIK = `<row r="1">${text('A1', 'Uppdrag')}${text('B1', 'Namn')}</row>`;

const nekas = async (bytes: Buffer, monster: RegExp): Promise<void> => {
  const fel = await lasTabellfil(bytes, 'fil.xlsx').then(
    () => null,
    (orsak: unknown) => orsak,
  );
  expect(fel).toBeInstanceOf(Lasfel);
  expect(String(fel)).toMatch(monster);
};

describe('läsningen av en fil utifrån', () => {
  it('läser en bok som den är, med blad i annan ordning, datumceller och ett blad som inte hör hit', async () => {
    const rader: Tabell = [
      ['Namn', 'Född', 'Uppdrag'],
      ['Åsa Ek', 25569, 'ledamot'],
      [null, null, null],
      ['Bo', null, 'ersättare'],
    ];
    const fil = await lasTabellfil(xlsx({ Anteckningar: [['x']], Förtroendevalda: rader }), 'val.xlsx');
    expect(fil.anmarkningar).toEqual(['Bladet ”Anteckningar” känns inte igen och läses inte.']);
    expect(fil.blad).toEqual([
      {
        slag: 'fortroendevalda',
        rader: [
          { rad: 2, falt: { namn: 'Åsa Ek', fodelsedatum: '1970-01-01', roll: 'ledamot' } },
          { rad: 4, falt: { namn: 'Bo', roll: 'ersättare' } },
        ],
      },
    ]);
  });

  it('räknar aldrig om en formel och följer ingen länk ut ur filen', async () => {
    const blad = `${RUBRIK}<row r="2"><c r="A2" t="str"><f>WEBSERVICE("http://127.0.0.1/")</f><v>ledamot</v></c><c r="B2" t="str"><f>'[1]Blad1'!A1&amp;"x"</f></c></row>`;
    const delar = [
      ...arbetsbok(blad),
      {
        namn: 'xl/externalLinks/externalLink1.xml',
        innehall: Buffer.from('<externalLink xmlns:r="r"><externalBook r:id="rId1"/></externalLink>'),
      },
      {
        namn: 'xl/externalLinks/_rels/externalLink1.xml.rels',
        innehall: Buffer.from(
          '<Relationships><Relationship Id="rId1" TargetMode="External" Target="file:///etc/passwd"/></Relationships>',
        ),
      },
    ];
    const fil = await lasTabellfil(zip(delar), 'fil.xlsx');
    expect(fil.blad[0]?.rader).toEqual([{ rad: 2, falt: { roll: 'ledamot' } }]);
  });

  it('expanderar inga entiteter', async () => {
    const delar = arbetsbok(`${RUBRIK}<row r="2">${text('A2', 'ledamot')}${text('B2', '&amp;b;')}</row>`);
    const sist = delar.at(-1);
    if (sist !== undefined) {
      sist.innehall = Buffer.from(
        `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${sist.innehall.toString()}`,
      );
    }
    const fil = await lasTabellfil(zip(delar), 'fil.xlsx');
    expect(fil.blad[0]?.rader[0]?.falt['namn']).toBe('&b;');
  });

  it('nekar en fil som packas upp till för mycket, också när den ljuger om hur stor den är', async () => {
    const stor = Buffer.alloc(70_000_000, 0x20);
    await nekas(
      zip([...arbetsbok(RUBRIK), { namn: 'xl/media/a.bin', innehall: stor }]),
      /för stor när den packas upp/u,
    );
    await nekas(
      zip([...arbetsbok(RUBRIK), { namn: 'xl/media/a.bin', innehall: stor, pastadd: 1000 }]),
      /skadad|för stor/u,
    );
  });

  it('nekar en miljon rader', async () => {
    const rader = Array.from(
      { length: 1_000_000 },
      (_, i) => `<row r="${String(i + 2)}"><c r="A${String(i + 2)}"><v>1</v></c></row>`,
    ).join('');
    await nekas(zip(arbetsbok(`${RUBRIK}${rader}`)), /fler än 5000 rader|för stor när den packas upp/u);
    await nekas(
      csv([['Uppdrag', 'Namn'], ...Array.from({ length: 6000 }, (): string[] => ['ledamot', 'X'])]),
      /fler än 5000 rader/u,
    );
  });

  it('nekar det som är något annat, med vad man gör', async () => {
    await nekas(Buffer.from('%PDF-1.7\0\0\0'), /varken CSV eller XLSX/u);
    await nekas(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /äldre formatet XLS/u);
    await nekas(zip([{ namn: 'word/document.xml', innehall: Buffer.from('<w/>') }]), /ingen XLSX/u);
    await nekas(zip(arbetsbok(RUBRIK)).subarray(0, 600), /skadad eller ingen XLSX/u);
    await nekas(
      zip([{ namn: 'xl/workbook.xml', innehall: Buffer.from('inte xml alls') }]),
      /går inte att läsa|känns igen/u,
    );
    await nekas(Buffer.from('bara\nlite\ntext'), /Inget i filen känns igen/u);
    await nekas(zip([...arbetsbok(RUBRIK), { namn: '../../ut.xml', innehall: Buffer.from('x') }]), /skadad/u);
  });

  it('läser inte dolda blad, och säger det', async () => {
    const bok = utils.book_new();
    utils.book_append_sheet(
      bok,
      utils.aoa_to_sheet([
        ['Uppdrag', 'Namn'],
        ['ledamot', 'A'],
      ]),
      'Förtroendevalda',
    );
    utils.book_append_sheet(
      bok,
      utils.aoa_to_sheet([
        ['Namn', 'Titel'],
        ['B', 'chef'],
      ]),
      'Anställda',
    );
    bok.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const fil = await lasTabellfil(write(bok, { type: 'buffer', bookType: 'xlsx' }) as Buffer, 'fil.xlsx');
    expect([fil.blad.map((b) => b.slag), fil.anmarkningar]).toEqual([
      ['fortroendevalda'],
      ['Bladet ”Anställda” är dolt och läses inte.'],
    ]);
  });
});

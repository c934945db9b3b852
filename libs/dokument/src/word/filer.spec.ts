import { packa, skrivZip } from '../docx/zip.js';
import { faltAvSkrift } from '../skrift/falt.js';
import { lasWord } from './las.js';

/** A minimal DOCX of this body. */
function docx(kropp: string, fler: Record<string, string> = {}): Buffer {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const filer: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document ${w}><w:body>${kropp}</w:body></w:document>`,
    ...fler,
  };
  return skrivZip(Object.entries(filer).map(([namn, text]) => packa(namn, Buffer.from(text))));
}
const st = (...lopare: string[]): string => `<w:p>${lopare.join('')}</w:p>`;
const lop = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('det som Word bär vid sidan av texten', () => {
  test('spårade ändringar läses som godtagna, och det sägs', async () => {
    const kropp =
      st(lop('Plan')) +
      st(lop('Ärendet')) +
      st(
        lop('Planen gäller '),
        '<w:del><w:r><w:delText>2026</w:delText></w:r></w:del>',
        `<w:ins>${lop('2027')}</w:ins>`,
        lop('.'),
      );
    const { skrift, forstatt } = await lasWord(docx(kropp));
    expect(faltAvSkrift(skrift).arendet).toBe('Planen gäller 2027.');
    expect(forstatt.map((f) => f.vad)).toEqual([
      'Spårade ändringar: det strukna är borta',
      'Spårade ändringar: det tillagda är med',
    ]);
  });

  test('kommentarer och dold text står kvar', async () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const kommentarer = `<w:comments ${w}><w:comment w:id="1" w:author="Eva"><w:p>${lop('Stämmer beloppet?')}</w:p></w:comment></w:comments>`;
    const kropp =
      st(lop('Plan')) +
      st(lop('Ärendet')) +
      st(
        lop('Det kostar.'),
        '<w:r><w:commentReference w:id="1"/></w:r>',
        '<w:r><w:rPr><w:vanish/></w:rPr><w:t>hemligt</w:t></w:r>',
      );
    const { kvar } = await lasWord(docx(kropp, { 'word/comments.xml': kommentarer }));
    expect(kvar).toEqual([
      { text: 'Stämmer beloppet?', plats: 'Kommentar av Eva, stycke 3' },
      { text: 'hemligt', plats: 'Dold text, stycke 3' },
    ]);
  });

  test('sammansatta celler, och tabellens rubrik', async () => {
    const tc = (text: string, egenskaper = ''): string => `<w:tc><w:tcPr>${egenskaper}</w:tcPr>${st(lop(text))}</w:tc>`;
    const tabell = `<w:tbl><w:tr>${tc('Post')}${tc('Utfall', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${tc('Skola', '<w:vMerge w:val="restart"/>')}${tc('1')}${tc('2')}</w:tr><w:tr>${tc('', '<w:vMerge/>')}${tc('3')}${tc('4')}</w:tr></w:tbl>`;
    const { skrift } = await lasWord(
      docx(st(lop('Plan')) + st(lop('Ärendet')) + st(lop('Tabell 3. Utfall, tkr')) + tabell),
    );
    const nod = skrift.content.at(-1)?.content?.[1];
    expect(nod?.attrs).toEqual({ rubrik: 'Utfall, tkr' });
    expect(
      nod?.content?.map((r) => r.content?.map((c) => [c.type, c.attrs?.['colspan'], c.attrs?.['rowspan']])),
    ).toEqual([
      [
        ['tabellhuvud', 1, 1],
        ['tabellhuvud', 2, 1],
      ],
      [
        ['tabellcell', 1, 2],
        ['tabellcell', 1, 1],
        ['tabellcell', 1, 1],
      ],
      [
        ['tabellcell', 1, 1],
        ['tabellcell', 1, 1],
      ],
    ]);
  });
});

describe('filer som inte läses', () => {
  const nej = async (bytes: Buffer): Promise<unknown> =>
    await lasWord(bytes).then(
      () => null,
      (fel: unknown) => fel,
    );
  const ole = (text: string): Buffer =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(text, 'utf16le')]);

  test.each([
    ['en PDF', () => Buffer.from('%PDF-1.7'), 'INGEN_WORDFIL'],
    ['en tom fil', () => Buffer.alloc(0), 'INGEN_WORDFIL'],
    ['ett äldre Worddokument', () => ole('WordDocument'), 'GAMMAL_WORDFIL'],
    ['en krypterad', () => ole('EncryptedPackage'), 'LOSENORD'],
    ['en med makron', () => docx(st(lop('x')), { 'word/vbaProject.bin': 'x' }), 'MAKRON'],
    ['en kapad', () => docx(st(lop('x'))).subarray(0, 60), 'TRASIG'],
    [
      'en med entiteter',
      () => skrivZip([packa('word/document.xml', Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'))]),
      'TRASIG',
    ],
    ['en djup', () => docx('<w:sdt>'.repeat(2000)), 'TRASIG'],
    ['ett kalkylblad', () => skrivZip([packa('xl/workbook.xml', Buffer.from('<x/>'))]), 'INGEN_WORDFIL'],
    ['en bomb', () => skrivZip([packa('word/document.xml', Buffer.alloc(40_000_000, 0x20))]), 'FOR_STOR'],
  ])('%s sägs ifrån om, med vad man gör', async (_namn, gor, kod) => {
    const fel = await nej(gor());
    expect(fel).toMatchObject({ kod });
    expect((fel as Error).message).toMatch(/\b(?:Spara|spara|Ta bort)\b/u);
  });
});

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFRawStream, PDFName } from '@cantoo/pdf-lib';
import { inflateSync } from 'node:zlib';
import { type Fillagring, SimuleradKlocka } from '#plattform';
import { describeMed } from '../../../../test/stod/verktyg.js';
import { Libreoffice } from '../konvertering/libreoffice.js';
import type { Brevhuvud } from '../framstalld/brevhuvud.service.js';
import { zip } from '../utdrag/prov/zipbygge.js';
import { framstallMaskad } from './framstall-maskad.js';
import { Maskningskalla, Maskvagran } from './maskningskalla.service.js';

const HEMLIGT = 'Svalander';
const OPPET = 'Ansökan om skolskjuts';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const lagrat = new Map<string, Buffer>();
const lagring = {
  spara: (innehall: Buffer) => {
    const sha256 = createHash('sha256').update(innehall).digest('hex');
    lagrat.set(sha256, innehall);
    return Promise.resolve({ sha256, storlek: innehall.length });
  },
  lasAllt: (sha256: string) => Promise.resolve(lagrat.get(sha256)),
} as unknown as Fillagring;
const brevhuvud = {
  las: () => Promise.resolve({ kommun: 'Ekbacka kommun', organ: 'Utbildningsnämnden' }),
} as unknown as Brevhuvud;
const medOffice = (soffice: string | null): Maskningskalla =>
  new Maskningskalla(
    lagring,
    brevhuvud,
    new SimuleradKlocka(new Date('2026-03-02T08:00:00Z')),
    new Libreoffice(soffice, join(tmpdir(), `klubba-maskkalla-${String(process.pid)}`)),
  );
let kalla = medOffice('nej');

/** Allt som står i filen, hur det än är packat. */
async function alltI(pdf: Buffer): Promise<string> {
  const dok = await PDFDocument.load(pdf, { updateMetadata: false });
  const delar = [pdf.toString('latin1')];
  for (const [, objekt] of dok.context.enumerateIndirectObjects()) {
    delar.push(objekt.toString());
    if (!(objekt instanceof PDFRawStream)) continue;
    const innehall =
      objekt.dict.lookup(PDFName.of('Filter')) === undefined
        ? Buffer.from(objekt.contents)
        : inflateSync(objekt.contents);
    const text = innehall.toString('latin1');
    delar.push(
      text,
      text.replace(/<([0-9a-f]+)>/giu, (_, h: string) => Buffer.from(h, 'hex').swap16().toString('utf16le')),
    );
  }
  return delar.join('\n');
}

function pdftotext(pdf: Buffer): string {
  const mapp = mkdtempSync(join(tmpdir(), 'klubba-maskkalla-'));
  try {
    writeFileSync(join(mapp, 'm.pdf'), pdf);
    return execFileSync('pdftotext', ['-layout', join(mapp, 'm.pdf'), '-'], { encoding: 'utf8' });
  } finally {
    rmSync(mapp, { recursive: true, force: true });
  }
}

/** Från filen som den kom till den maskade: texten kvar, och allt som finns i den. */
async function maskera(filnamn: string, mediatyp: string, innehall: Buffer): Promise<{ text: string; allt: string }> {
  const { sha256 } = await lagring.spara(innehall);
  const gjord = await kalla.gor({ namndId: 'n', filnamn, mediatyp, sha256 });
  const pdf = lagrat.get(gjord.sha256) ?? Buffer.alloc(0);
  const markeringar = { rutor: [], ord: [{ text: HEMLIGT, lagrum: null }], visaLagrum: false };
  const { pdf: maskad, bevis } = await framstallMaskad(pdf, await kalla.tecken(gjord.sha256), markeringar);
  expect(bevis.stoppad).toEqual([]);
  expect(bevis.ordBort).toBeGreaterThan(0);
  return { text: pdftotext(maskad), allt: await alltI(maskad) };
}

const provat = ({ text, allt }: { text: string; allt: string }): void => {
  expect(text).toContain(OPPET);
  expect(text).not.toMatch(/svaland/iu);
  expect(allt).not.toMatch(/svaland/iu);
};

const stycke = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** Ordet i brödtexten, delat på två bitar, i sidhuvudet, en kommentar, det som strukits, en dold rad och filens uppgifter. */
function word(): Buffer {
  const typer = [
    ['document', 'document.main'],
    ['header1', 'header'],
    ['comments', 'comments'],
  ].map(
    ([del, slag]) =>
      `<Override PartName="/word/${String(del)}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${String(slag)}+xml"/>`,
  );
  const xml = (namn: string, text: string) => ({ namn, data: Buffer.from(`<?xml version="1.0"?>${text}`) });
  return zip([
    xml(
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${typer.join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    ),
    xml(
      '_rels/.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ),
    xml(
      'docProps/core.xml',
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Om ${HEMLIGT}</dc:title><dc:creator>${HEMLIGT}</dc:creator></cp:coreProperties>`,
    ),
    xml(
      'word/_rels/document.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h1" Type="${REL}/header" Target="header1.xml"/><Relationship Id="c1" Type="${REL}/comments" Target="comments.xml"/></Relationships>`,
    ),
    xml('word/header1.xml', `<w:hdr ${W}>${stycke(`Akt ${HEMLIGT}`)}</w:hdr>`),
    xml(
      'word/comments.xml',
      `<w:comments ${W}><w:comment w:id="0" w:author="${HEMLIGT}">${stycke(`Ring ${HEMLIGT}`)}</w:comment></w:comments>`,
    ),
    xml(
      'word/document.xml',
      `<w:document ${W} xmlns:r="${REL}"><w:body>${stycke(OPPET)}<w:p><w:r><w:t>Karin Sval</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ander ansöker.</w:t></w:r></w:p>` +
        `<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Barnet går i årskurs 4.</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>` +
        `<w:p><w:del w:id="1" w:author="X"><w:r><w:delText>Struket ${HEMLIGT}</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>Dold ${HEMLIGT}</w:t></w:r></w:p>` +
        `<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr></w:body></w:document>`,
    ),
  ]);
}

function odf(): Buffer {
  const NS =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"';
  const typ = 'application/vnd.oasis.opendocument.text';
  return zip([
    { namn: 'mimetype', data: Buffer.from(typ), packas: false },
    {
      namn: 'META-INF/manifest.xml',
      data: Buffer.from(
        `<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${typ}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
      ),
    },
    {
      namn: 'meta.xml',
      data: Buffer.from(
        `<?xml version="1.0"?><office:document-meta ${NS} office:version="1.2"><office:meta><dc:title>${HEMLIGT}</dc:title></office:meta></office:document-meta>`,
      ),
    },
    {
      namn: 'content.xml',
      data: Buffer.from(
        `<?xml version="1.0"?><office:document-content ${NS} office:version="1.2"><office:body><office:text><text:p>${OPPET}</text:p><text:p>Karin <text:span>Sval</text:span>ander<office:annotation><dc:creator>${HEMLIGT}</dc:creator><text:p>Om ${HEMLIGT}</text:p></office:annotation> ansöker.</text:p></office:text></office:body></office:document-content>`,
      ),
    },
  ]);
}

describe('maskning av det som inte är PDF', () => {
  jest.setTimeout(120_000);

  it('mejl: avsändaren, ämnet, texten och bilagans namn, och ingenting ur huvudet i övrigt', async () => {
    const brev = [
      `From: Karin ${HEMLIGT} <karin.svalander@hem.example>`,
      'To: uan@klubba.ekbacka.example',
      `Subject: =?utf-8?B?${Buffer.from(`${OPPET} för ${HEMLIGT}`).toString('base64')}?=`,
      `X-Avsandare: ${HEMLIGT}`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="g"',
      '',
      '--g',
      'Content-Type: text/html; charset=utf-8',
      '',
      `<p>Hej,</p><p style="display:none">${HEMLIGT} dold</p><p>${HEMLIGT}s barn.</p>`,
      '--g',
      `Content-Type: text/plain; name="${HEMLIGT}.txt"`,
      `Content-Disposition: attachment; filename="${HEMLIGT}.txt"`,
      '',
      `Intyg om ${HEMLIGT}`,
      '--g--',
      '',
    ].join('\r\n');
    provat(await maskera('brev.eml', 'message/rfc822', Buffer.from(brev)));
  });

  it('text, också i Windows teckenkodning och med ordet avstavat', async () => {
    const text = Buffer.from(
      `${OPPET}\r\nKarin ${HEMLIGT}, åldern är 12.\r\nMamma Sval-\r\nander ringde.\r\n`,
      'latin1',
    );
    provat(await maskera('anteckning.txt', 'text/plain', text));
  });

  it('en bild har inga ord att söka: rutan gör punkterna svarta och bildens egna uppgifter följer inte med', async () => {
    const tecken = Buffer.from(`tEXtAuthor\0${HEMLIGT}`, 'latin1');
    const { crc32, deflateSync } = await import('node:zlib');
    const bit = (typ: string, data: Buffer): Buffer => {
      const langd = Buffer.alloc(4);
      langd.writeUInt32BE(data.length);
      const kropp = Buffer.concat([Buffer.from(typ, 'latin1'), data]);
      const summa = Buffer.alloc(4);
      summa.writeUInt32BE(crc32(kropp));
      return Buffer.concat([langd, kropp, summa]);
    };
    const huvud = Buffer.alloc(13);
    huvud.writeUInt32BE(200, 0);
    huvud.writeUInt32BE(100, 4);
    huvud.set([8, 2, 0, 0, 0], 8);
    const punkter = deflateSync(Buffer.alloc(100 * (1 + 200 * 3), 0xee));
    const png = Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      bit('IHDR', huvud),
      bit('tEXt', tecken.subarray(4)),
      bit('IDAT', punkter),
      bit('IEND', Buffer.alloc(0)),
    ]);
    const { sha256 } = await lagring.spara(png);
    const gjord = await kalla.gor({ namndId: 'n', filnamn: 'skannat.png', mediatyp: 'image/png', sha256 });
    const ruta = { id: 'a', sida: 1, x: 0.1, y: 0.1, b: 0.3, h: 0.3, lagrum: null };
    const { pdf, bevis } = await framstallMaskad(
      lagrat.get(gjord.sha256) ?? Buffer.alloc(0),
      await kalla.tecken(gjord.sha256),
      { rutor: [ruta], ord: [], visaLagrum: false },
    );
    expect([bevis.stoppad, bevis.rutor]).toEqual([[], 1]);
    expect(await alltI(pdf)).not.toContain(HEMLIGT);
  });

  it('Word utan LibreOffice och ett kalkylblad vägras med besked', async () => {
    const typ = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    await expect(maskera('a.docx', typ, word())).rejects.toBeInstanceOf(Maskvagran);
    await expect(maskera('a.xlsx', 'application/vnd.ms-excel', Buffer.from('PK'))).rejects.toThrow('Gör en PDF av den');
  });
});

describeMed('soffice', 'maskning av Word och OpenDocument', () => {
  jest.setTimeout(240_000);
  beforeAll(() => {
    kalla = medOffice(null);
  });
  afterAll(() => {
    kalla = medOffice('nej');
  });

  it('sidhuvud, kommentarer, struket, dolt och filens uppgifter', async () => {
    provat(await maskera('a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', word()));
    provat(await maskera('a.odt', 'application/vnd.oasis.opendocument.text', odf()));
  });
});

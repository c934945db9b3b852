// The files that nobody means well with, made here and never stored in the repository.
import { crc32, deflateSync } from 'node:zlib';
import { docx, odt, stycke, zip } from './zipbygge.js';
import { pdf, pdfAv } from './pdfbygge.js';

const BILJON =
  '<!DOCTYPE x [<!ENTITY a "skratt"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>';
const NOLLOR = Buffer.alloc(60_000_000);
const ODF =
  '<office:document-content xmlns:office="o" xmlns:text="t"><office:body><text:p>&c;</text:p></office:body></office:document-content>';

function nastladZip(djup: number): Buffer {
  let inre = zip([{ namn: 'inst.txt', data: Buffer.from('längst in') }]);
  for (let nr = 0; nr < djup; nr += 1) inre = zip([{ namn: `led${String(nr)}.zip`, data: inre }]);
  return inre;
}

function pngMedMatt(bredd: number, hojd: number): Buffer {
  const matt = Buffer.alloc(8);
  matt.writeUInt32BE(bredd, 0);
  matt.writeUInt32BE(hojd, 4);
  const bit = (typ: string, data: Buffer): Buffer => {
    const langd = Buffer.alloc(4);
    langd.writeUInt32BE(data.length);
    const summa = Buffer.alloc(4);
    summa.writeUInt32BE(crc32(Buffer.concat([Buffer.from(typ), data])));
    return Buffer.concat([langd, Buffer.from(typ), data, summa]);
  };
  const huvud = Buffer.concat([matt, Buffer.from([8, 6, 0, 0, 0])]);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    bit('IHDR', huvud),
    bit('IDAT', deflateSync(Buffer.alloc(1000))),
    bit('IEND', Buffer.alloc(0)),
  ]);
}

const ole = (namn: string): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from(namn, 'utf16le'),
    Buffer.alloc(1024),
  ]);

const mejl = (huvud: string, kropp: string): Buffer =>
  Buffer.from(`From: a@b.example\r\nTo: c@d.example\r\nSubject: Prov\r\n${huvud}\r\n${kropp}`);

function mejlMedDelar(antal: number): Buffer {
  const delar = Array.from({ length: antal }, () => '--g\r\nContent-Type: text/plain\r\n\r\nx\r\n').join('');
  return mejl('Content-Type: multipart/mixed; boundary=g\r\n', `${delar}--g--\r\n`);
}

export interface Fientlig {
  namn: string;
  data: Buffer;
  /** Held back at once, by this code. */
  karantan?: string;
  /** Let in with this warning. */
  varning?: string;
  /** Why no text is read from it, or what was left out. */
  skal?: RegExp;
}

const inbaddat = docx(stycke('hemligt'), [{ namn: 'word/vbaProject.bin', data: Buffer.from('makro') }]);

/** At least twenty, each with what must become of it. */
export const fientliga = (): [string, Fientlig][] => [
  [
    'zip-bomb',
    {
      namn: 'bilder.zip',
      data: zip(Array.from({ length: 20 }, (_, nr) => ({ namn: `${String(nr)}.bin`, data: NOLLOR }))),
      karantan: 'zipbomb',
    },
  ],
  ['zip med hög kvot', { namn: 'a.zip', data: zip([{ namn: 'a.bin', data: NOLLOR }]), karantan: 'zipbomb' }],
  [
    'zip som ljuger om storleken',
    {
      namn: 'l.zip',
      data: zip([{ namn: 'a.bin', data: Buffer.alloc(5_000_000), sagdStorlek: 10 }]),
      karantan: 'zipbomb',
    },
  ],
  [
    'zip med tiotusentals delar',
    {
      namn: 'm.zip',
      data: zip(Array.from({ length: 12_000 }, (_, nr) => ({ namn: `${String(nr)}.txt`, data: Buffer.from('x') }))),
      karantan: 'zipbomb',
    },
  ],
  ['arkiv i arkiv i arkiv', { namn: 'n.zip', data: nastladZip(6), karantan: 'nastlat' }],
  [
    'zip med namn som pekar ut',
    { namn: 'p.zip', data: zip([{ namn: '../../etc/passwd', data: Buffer.from('x') }]), karantan: 'farliga_namn' },
  ],
  [
    'zip med NUL och omvänd skrift i namnen',
    {
      namn: 'r.zip',
      data: zip([
        { namn: 'faktura\u202Efdp.exe', data: Buffer.from('x') },
        { namn: 'a\0.txt', data: Buffer.from('x') },
      ]),
      karantan: 'farliga_namn',
    },
  ],
  [
    'krypterad zip',
    {
      namn: 'k.zip',
      data: zip([{ namn: 'a.txt', data: Buffer.from('x'), krypterad: true }]),
      varning: 'krypterad',
      skal: /läses inte/u,
    },
  ],
  ['PDF på tiotusen sidor', { namn: 'lang.pdf', data: pdf('Sida', 10_000), skal: /2.000 av 10.000 sidor/u }],
  [
    'PDF där referenserna går i cirkel',
    {
      namn: 'cirkel.pdf',
      data: pdfAv(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>']),
      skal: /skadad|ingen text/u,
    },
  ],
  [
    'PDF vars tabell pekar på sig själv',
    {
      namn: 'prev.pdf',
      data: Buffer.from(
        '%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Prev 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n',
      ),
      skal: /skadad/u,
    },
  ],
  ['avbruten PDF', { namn: 'halv.pdf', data: pdf('Hel text', 3).subarray(0, 300), varning: 'skadad' }],
  [
    'krypterad PDF',
    {
      namn: 'las.pdf',
      data: pdfAv(
        [
          '<< /Type /Catalog /Pages 2 0 R >>',
          '<< /Type /Pages /Kids [] /Count 0 >>',
          `<< /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> /P -4 >>`,
        ],
        `/Encrypt 3 0 R /ID [<${'aa'.repeat(16)}> <${'aa'.repeat(16)}>] `,
      ),
      varning: 'krypterad',
      skal: /lösenord/u,
    },
  ],
  [
    'PDF med skript',
    {
      namn: 'js.pdf',
      data: pdf('Text', 1, '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> '),
      varning: 'skript',
    },
  ],
  [
    'PDF som startar ett program',
    {
      namn: 'start.pdf',
      data: pdf('Text', 1, '/OpenAction << /S /Launch /F (cmd.exe) >> '),
      karantan: 'skript',
    },
  ],
  [
    'PDF som också är ett zip-arkiv',
    {
      namn: 'pz.pdf',
      data: Buffer.concat([pdf('Text'), zip([{ namn: 'a.exe', data: Buffer.from('MZ') }])]),
      karantan: 'blandfil',
    },
  ],
  [
    'PDF som också är en webbsida',
    {
      namn: 'ph.pdf',
      data: Buffer.concat([Buffer.from('<html><script>alert(1)</script>'), pdf('Text')]),
      karantan: 'blandfil',
    },
  ],
  [
    'bild som också är ett zip-arkiv',
    {
      namn: 'gifar.gif',
      data: zip(
        [{ namn: 'a.class', data: Buffer.from('x') }],
        Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00', 'latin1'),
      ),
      karantan: 'blandfil',
    },
  ],
  ['docx med egna entiteter', { namn: 'b.docx', data: docx(stycke('&c;'), [], BILJON), karantan: 'xmlbomb' }],
  ['odt med egna entiteter', { namn: 'b.odt', data: odt(`<?xml version="1.0"?>${BILJON}${ODF}`), karantan: 'xmlbomb' }],
  [
    'svg med egna entiteter',
    { namn: 'b.svg', data: Buffer.from(`<?xml version="1.0"?>${BILJON}<svg>&c;</svg>`), karantan: 'xmlbomb' },
  ],
  [
    'svg med skript',
    {
      namn: 's.svg',
      data: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      karantan: 'skript',
    },
  ],
  [
    'docx som är nästlad femtiotusen led',
    {
      namn: 'djup.docx',
      data: docx('<w:p>'.repeat(50_000) + '</w:p>'.repeat(50_000)),
      karantan: 'nastlat',
      skal: /nästlat djupare/u,
    },
  ],
  [
    'docx med ett stycke på hundra megabyte',
    { namn: 'stort.docx', data: docx(stycke('a'.repeat(100_000_000))), karantan: 'zipbomb' },
  ],
  [
    'avbruten docx',
    { namn: 'halv.docx', data: docx(stycke('Text')).subarray(0, 300), varning: 'skadad', skal: /läses inte|skadat/u },
  ],
  ['makron som heter docx', { namn: 'm.docx', data: inbaddat, karantan: 'dolda_makron' }],
  [
    'lösenordsskyddad docx',
    { namn: 'las.docx', data: ole('EncryptedPackage'), varning: 'krypterad', skal: /läses inte/u },
  ],
  [
    'äldre Word med makron',
    {
      namn: 'gammal.doc',
      data: Buffer.concat([ole('WordDocument'), Buffer.from('_VBA_PROJECT', 'utf16le')]),
      varning: 'makron',
    },
  ],
  [
    'program som heter pdf',
    { namn: 'rakning.pdf', data: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(2000, 1)]), karantan: 'program' },
  ],
  [
    'java-arkiv som heter zip',
    { namn: 'j.zip', data: zip([{ namn: 'META-INF/MANIFEST.MF', data: Buffer.from('x') }]), karantan: 'program' },
  ],
  ['bild på fyra miljarder punkter', { namn: 'stor.png', data: pngMedMatt(65_000, 65_000), karantan: 'bildbomb' }],
  ['mejl med tusen delar', { namn: 'd.eml', data: mejlMedDelar(1_000), karantan: 'mejlbomb' }],
  [
    'mejl med ett huvud på en megabyte',
    { namn: 'h.eml', data: mejl(`X-Lang: ${'a'.repeat(1_000_000)}\r\n`, 'x'), karantan: 'mejlbomb' },
  ],
  [
    'rtf som är nästlad',
    {
      namn: 'n.rtf',
      data: Buffer.from(`{\\rtf1 ${'{'.repeat(100_000)}`),
      karantan: 'nastlat',
      skal: /nästlat djupare/u,
    },
  ],
  [
    'webbsida med skript',
    {
      namn: 'sida.html',
      data: Buffer.from('<html><body>Hej<script>alert(1)</script></body></html>'),
      karantan: 'skript',
    },
  ],
];

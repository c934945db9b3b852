// Zip archives that a well-behaved tool would not write: false sizes, bad names, flags and gaps.
import { crc32, deflateRawSync } from 'node:zlib';

export interface Del {
  namn: string;
  data: Buffer;
  /** Said to be so large; the truth when left out. */
  sagdStorlek?: number;
  krypterad?: boolean;
  packas?: boolean;
  /** Packed already. */
  packad?: Buffer;
}

export function zip(delar: readonly Del[], fore: Buffer = Buffer.alloc(0)): Buffer {
  const lokala: Buffer[] = [];
  const katalog: Buffer[] = [];
  let plats = 0;
  for (const del of delar) {
    const packas = del.packas ?? true;
    const packad = del.packad ?? (packas ? deflateRawSync(del.data) : del.data);
    const namn = Buffer.from(del.namn);
    const h = Buffer.alloc(26);
    h.writeUInt16LE(20, 0);
    h.writeUInt16LE(del.krypterad === true ? 0x801 : 0x800, 2);
    h.writeUInt16LE(packas ? 8 : 0, 4);
    h.writeUInt32LE(crc32(del.data), 10);
    h.writeUInt32LE(packad.length, 14);
    h.writeUInt32LE(del.sagdStorlek ?? del.data.length, 18);
    h.writeUInt16LE(namn.length, 22);
    const lokal = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), h, namn, packad]);
    const var_ = Buffer.alloc(4);
    var_.writeUInt32LE(plats);
    katalog.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), h, Buffer.alloc(10), var_, namn]));
    plats += lokal.length;
    lokala.push(lokal);
  }
  const central = Buffer.concat(katalog);
  const slut = Buffer.alloc(22);
  slut.write('PK\x05\x06', 0, 'latin1');
  slut.writeUInt16LE(Math.min(delar.length, 65_535), 8);
  slut.writeUInt16LE(Math.min(delar.length, 65_535), 10);
  slut.writeUInt32LE(central.length, 12);
  slut.writeUInt32LE(plats, 16);
  return Buffer.concat([fore, ...lokala, central, slut]);
}

const TYPER = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document of these XML parts; `kropp` is what stands in w:body. */
export function docx(kropp: string, mer: readonly Del[] = [], prolog = ''): Buffer {
  const xml = `<?xml version="1.0"?>${prolog}<w:document ${W}><w:body>${kropp}</w:body></w:document>`;
  return zip([
    { namn: '[Content_Types].xml', data: Buffer.from(TYPER) },
    { namn: 'word/document.xml', data: Buffer.from(xml) },
    ...mer,
  ]);
}

export const stycke = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** An OpenDocument text with this content.xml. */
export const odt = (innehall: string): Buffer =>
  zip([
    { namn: 'mimetype', data: Buffer.from('application/vnd.oasis.opendocument.text'), packas: false },
    { namn: 'content.xml', data: Buffer.from(innehall) },
  ]);

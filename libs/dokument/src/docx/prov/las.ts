import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** Filerna i ett zip-arkiv, lästa ur katalogen. Bara för prov. */
export function zipfiler(zip: Buffer): Map<string, Buffer> {
  const slut = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const filer = new Map<string, Buffer>();
  let plats = zip.readUInt32LE(slut + 16);
  for (let i = 0; i < zip.readUInt16LE(slut + 10); i++) {
    const langd = zip.readUInt32LE(plats + 20);
    const namnlangd = zip.readUInt16LE(plats + 28);
    const lokal = zip.readUInt32LE(plats + 42);
    const start = lokal + 30 + zip.readUInt16LE(lokal + 26) + zip.readUInt16LE(lokal + 28);
    const data = zip.subarray(start, start + langd);
    const namn = zip.toString('utf8', plats + 46, plats + 46 + namnlangd);
    filer.set(namn, zip.readUInt16LE(plats + 10) === 8 ? inflateRawSync(data) : data);
    plats += 46 + namnlangd + zip.readUInt16LE(plats + 30) + zip.readUInt16LE(plats + 32);
  }
  return filer;
}

/** En XML-fil i arkivet som text. */
export function del(zip: Buffer, namn: string): string {
  const data = zipfiler(zip).get(namn);
  if (data === undefined) throw new Error(`${namn} saknas i filen.`);
  return data.toString('utf8');
}

const TECKEN: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** Texten i ett stycke XML, med tabbar och radbrytningar. */
export function xmltext(xml: string): string {
  return xml
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<w:br\/>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, n: string) => TECKEN[n] ?? '');
}

export interface Provstycke {
  readonly stil: string;
  readonly text: string;
  readonly xml: string;
  /** Listans nummer i filen, "0" när stycket inte står i en lista. */
  readonly lista: string;
}

/** Styckena i ordning, med stil, text och lista. */
export function stycken(zip: Buffer): Provstycke[] {
  return [...del(zip, 'word/document.xml').matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([xml]) => ({
    xml,
    stil: /<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? 'Normal',
    text: xmltext(xml),
    lista: /<w:numId w:val="(\d+)"/.exec(xml)?.[1] ?? '0',
  }));
}

/** LibreOffice, om det finns. I CI måste det finnas. */
export function officeFinns(): boolean {
  if (spawnSync('soffice', ['--version']).error === undefined) return true;
  if (process.env['CI'] !== undefined) throw new Error('I CI måste LibreOffice finnas (soffice).');
  process.stderr.write('Prov av DOCX i LibreOffice hoppas över: soffice saknas.\n');
  return false;
}

/** Filen öppnad i LibreOffice och skriven som PDF. */
export function genomOffice(docx: Buffer): Buffer {
  const mapp = mkdtempSync(join(tmpdir(), 'klubba-docx-'));
  try {
    writeFileSync(join(mapp, 'prov.docx'), docx);
    const profil = `-env:UserInstallation=file://${mapp}/profil`;
    spawnSync('soffice', ['--headless', profil, '--convert-to', 'pdf', '--outdir', mapp, join(mapp, 'prov.docx')]);
    return readFileSync(join(mapp, 'prov.pdf'));
  } finally {
    rmSync(mapp, { recursive: true, force: true });
  }
}

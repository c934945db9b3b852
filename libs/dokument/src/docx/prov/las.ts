import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lasZip } from '../zip.js';

/** En XML-fil i arkivet som text. */
export function del(zip: Buffer, namn: string): string {
  const data = lasZip(zip).get(namn);
  if (data === undefined) throw new Error(`${namn} saknas i filen.`);
  return data.toString('utf8');
}

const TECKEN: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** Texten i ett stycke XML, med tabbar och radbrytningar. */
export function xmltext(xml: string): string {
  return xml
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<w:br\/>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, n: string) => TECKEN[n] ?? '');
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

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function finns(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

/** Whether poppler and qpdf are here. In CI they must be. */
export function pdfverktygFinns(): boolean {
  const saknas = ['pdfinfo', 'pdftotext', 'qpdf'].filter((p) => !finns(p));
  if (saknas.length === 0) return true;
  if (process.env['CI'] !== undefined) throw new Error(`I CI måste ${saknas.join(', ')} finnas (poppler-utils, qpdf).`);
  process.stderr.write(`Prov av färdiga PDF-filer hoppas över: ${saknas.join(', ')} saknas.\n`);
  return false;
}

/** Runs a program on a PDF given as bytes; returns what it wrote, and its exit code. */
export function kor(
  program: string,
  pdf: Buffer,
  fore: readonly string[],
  efter: readonly string[] = [],
): { readonly ut: string; readonly kod: number } {
  const mapp = mkdtempSync(join(tmpdir(), 'klubba-pdf-'));
  try {
    const fil = join(mapp, 'prov.pdf');
    writeFileSync(fil, pdf);
    const svar = spawnSync(program, [...fore, fil, ...efter], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    return { ut: svar.stdout, kod: svar.status ?? 1 };
  } finally {
    rmSync(mapp, { recursive: true, force: true });
  }
}

/** The text of a PDF in reading order, all blanks made one and line-end hyphens of Swedish hyphenation closed. */
export function pdftext(pdf: Buffer): string {
  return kor('pdftotext', pdf, ['-raw'], ['-']).ut.replace(/\s+/g, ' ');
}

/** A word's box on its page, in points from the upper left corner. */
export interface Ordruta {
  readonly sida: { readonly bredd: number; readonly hojd: number };
  readonly hoger: number;
  readonly nere: number;
  readonly vanster: number;
  readonly text: string;
}

/** Where every word stands, by pdftotext. */
export function ordrutor(pdf: Buffer): readonly Ordruta[] {
  const rutor: Ordruta[] = [];
  let sida = { bredd: 0, hojd: 0 };
  for (const rad of kor('pdftotext', pdf, ['-bbox'], ['-']).ut.split('\n')) {
    const [, bredd, hojd] = /<page width="([\d.]+)" height="([\d.]+)"/.exec(rad) ?? [];
    if (bredd !== undefined && hojd !== undefined) sida = { bredd: Number(bredd), hojd: Number(hojd) };
    const ord = /<word xMin="([-\d.]+)" yMin="[-\d.]+" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)<\/word>/.exec(rad);
    if (ord !== null)
      rutor.push({ sida, vanster: Number(ord[1]), hoger: Number(ord[2]), nere: Number(ord[3]), text: ord[4] ?? '' });
  }
  return rutor;
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString, StandardFonts } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { framstallMaskad, type Markeringar, type Maskad } from './framstall-maskad.js';
import { iMasktrad } from './masktrad.js';
import type { Sidtecken } from './domain/tecken.js';

const lasSidor = async (pdf: Buffer): Promise<Sidtecken[]> => {
  const svar = await iMasktrad('las', { pdf, hogstSidor: 300 });
  if ('forManga' in svar) throw new Error('för många sidor');
  return svar.sidor;
};

/** A PDF with the lines set in Helvetica, 14 points apart from the top, and everything else a PDF may carry. */
async function provpdf(rader: readonly string[], hemligt = '', vridning = 0): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.setTitle(`Om ${hemligt}`);
  pdf.setSubject(hemligt);
  pdf.setKeywords([hemligt]);
  await pdf.attach(Buffer.from(hemligt), 'bilaga.txt', { mimeType: 'text/plain', description: hemligt });
  const typsnitt = await pdf.embedFont(StandardFonts.Helvetica);
  const sida = pdf.addPage([420, 595]);
  sida.setRotation({ type: 'degrees', angle: vridning } as never);
  rader.forEach((rad, i) => sida.drawText(rad, { x: 40, y: 540 - i * 22, size: 11, font: typsnitt }));
  const falt = pdf.getForm().createTextField('falt');
  falt.setText(hemligt);
  falt.addToPage(sida, { x: 40, y: 40, width: 300, height: 20, font: typsnitt });
  const anteckning = pdf.context.obj({
    Type: 'Annot',
    Subtype: 'Text',
    Rect: [300, 300, 320, 320],
    Contents: PDFString.of(hemligt),
  });
  sida.node.addAnnot(pdf.context.register(anteckning));
  return Buffer.from(await pdf.save());
}

const maskera = async (pdf: Buffer, m: Partial<Markeringar>): Promise<Maskad> =>
  await framstallMaskad(pdf, await lasSidor(pdf), { rutor: [], ord: [], visaLagrum: false, ...m });

function pdftotext(pdf: Buffer): string {
  const mapp = mkdtempSync(join(tmpdir(), 'klubba-maskprov-'));
  try {
    writeFileSync(join(mapp, 'm.pdf'), pdf);
    return execFileSync('pdftotext', ['-layout', join(mapp, 'm.pdf'), '-'], { encoding: 'utf8' });
  } finally {
    rmSync(mapp, { recursive: true, force: true });
  }
}

/** All that is in the file, however packed: its bytes, every stream inflated, every string. */
async function alltI(pdf: Buffer): Promise<string> {
  const dok = await PDFDocument.load(pdf, { updateMetadata: false });
  const delar = [pdf.toString('latin1')];
  for (const [, objekt] of dok.context.enumerateIndirectObjects()) {
    if (objekt instanceof PDFDict) delar.push(objekt.toString());
    if (!(objekt instanceof PDFRawStream)) continue;
    const packad = objekt.dict.lookup(PDFName.of('Filter')) !== undefined;
    const innehall = packad ? inflateSync(objekt.contents) : Buffer.from(objekt.contents);
    delar.push(
      innehall.toString('latin1'),
      innehall
        .toString('latin1')
        .replace(/<([0-9a-f]+)>/g, (_, h: string) => Buffer.from(h, 'hex').swap16().toString('utf16le')),
    );
  }
  return delar.join('\n');
}

describe('maskningen', () => {
  jest.setTimeout(240_000);

  it('tar bort ordet överallt: sidan, formuläret, anteckningen, bilagan och filens uppgifter', async () => {
    const pdf = await provpdf(
      ['Anmälan om Karin Hemlig', 'Personnummer 19811218-9876, ring 08-465 004 12', 'Handläggs av Eva Alm'],
      'Hemlig',
    );
    const { pdf: maskad, bevis } = await maskera(pdf, {
      ord: [
        { text: 'Hemlig', lagrum: 'OSL 26:1' },
        { text: '811218-9876', lagrum: null },
        { text: '19811218-9876', lagrum: null },
      ],
      visaLagrum: true,
    });
    expect(bevis.stoppad).toEqual([]);
    const text = pdftotext(maskad);
    expect(text).toContain('Anmälan om Karin');
    expect(text).toContain('Handläggs av Eva Alm');
    expect(text).toContain('OSL 26:1');
    expect(text).not.toMatch(/Hemlig|9876|811218/);
    expect(/Hemlig|811218|9876/.test(await alltI(maskad))).toBe(false);
    const dok = await PDFDocument.load(maskad, { updateMetadata: false });
    expect([dok.getTitle(), dok.getForm().getFields().length]).toEqual([undefined, 0]);
    expect(maskad.includes('/Metadata') || maskad.includes('/Annots') || maskad.includes('/EmbeddedFiles')).toBe(false);
  });

  it('tar bort varje ord som en ruta rör vid, också på en vriden sida, och bara dem', async () => {
    for (const vridning of [0, 90, 180, 270]) {
      const pdf = await provpdf(['Alfa Beta Gamma', 'Delta Epsilon Zeta'], '', vridning);
      const sidor = await lasSidor(pdf);
      const { ordPaSidan } = await import('./domain/tecken.js');
      const beta = ordPaSidan(sidor[0] as Sidtecken).find((ord) => ord.t === 'Beta');
      if (beta === undefined) throw new Error('Ordet står inte på sidan');
      const ruta = {
        id: 'a',
        sida: 1,
        x: beta.x + beta.b * 0.4,
        y: beta.y,
        b: beta.b * 0.1,
        h: beta.h * 0.5,
        lagrum: null,
      };
      const { pdf: maskad, bevis } = await maskera(pdf, { rutor: [ruta] });
      expect([vridning, bevis.stoppad]).toEqual([vridning, []]);
      const ord = ordPaSidan((await lasSidor(maskad))[0] as Sidtecken).map((en) => en.t);
      for (const kvar of ['Alfa', 'Gamma', 'Delta', 'Epsilon', 'Zeta']) expect(ord).toContain(kvar);
      expect((await alltI(maskad)).includes('Beta')).toBe(false);
    }
  });

  it('lämnar inte ut text som redan låg dold under en ruta i originalet, eller vit på vitt', async () => {
    const dok = await PDFDocument.create();
    const sida = dok.addPage([400, 400]);
    const typsnitt = await dok.embedFont(StandardFonts.Helvetica);
    sida.drawText('Synligt Undangömt', { x: 40, y: 300, size: 12, font: typsnitt });
    sida.drawRectangle({ x: 84, y: 295, width: 120, height: 20 });
    const { pdf: maskad, bevis } = await maskera(Buffer.from(await dok.save()), {});
    expect(bevis.stoppad).toEqual([]);
    expect(pdftotext(maskad)).toContain('Synligt');
    expect((await alltI(maskad)).includes('Undang')).toBe(false);
  });

  it('säger nej till en låst och en trasig fil', async () => {
    await expect(lasSidor(Buffer.from('%PDF-1.7\ntrasig'))).rejects.toMatchObject({ kod: 'trasig' });
  });

  it('gör att inget maskat går att få fram, vilka texter och rutor det än är', async () => {
    const ord = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{3,9}[0-9]{0,4}$/);
    const ruta = fc.record({
      x: fc.double({ min: 0, max: 0.9, noNaN: true }),
      y: fc.double({ min: 0, max: 0.9, noNaN: true }),
      b: fc.double({ min: 0.005, max: 0.4, noNaN: true }),
      h: fc.double({ min: 0.005, max: 0.1, noNaN: true }),
    });
    const fall = fc.record({
      rader: fc.array(fc.array(ord, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
      rutor: fc.array(ruta, { maxLength: 6 }),
      vridning: fc.constantFrom(0, 90, 180, 270),
      valt: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(fall, async ({ rader, rutor, vridning, valt }) => {
        const alla = rader.flat();
        const sokt = alla[valt % alla.length] ?? '';
        const pdf = await provpdf(
          rader.map((rad) => rad.join(' ')),
          sokt,
          vridning,
        );
        const sidor = await lasSidor(pdf);
        const markeringar = {
          rutor: rutor.map((en, i) => ({ ...en, id: String(i), sida: 1, lagrum: null })),
          ord: [{ text: sokt, lagrum: null }],
          visaLagrum: false,
        };
        const { pdf: maskad, bevis } = await framstallMaskad(pdf, sidor, markeringar);
        expect(bevis.stoppad).toEqual([]);
        const { dela } = await import('./domain/maska.js');
        const { sidansRutor } = await import('./framstall-maskad.js');
        const sida = sidor[0] as Sidtecken;
        const { kvar, bort } = dela(sida, sidansRutor(sida, 1, markeringar));
        const finnsKvar = new Set(kvar.map((en) => en.t));
        const allt = await alltI(maskad);
        const text = pdftotext(maskad);
        for (const { t } of bort) {
          if ([...finnsKvar].some((en) => en.includes(t))) continue;
          expect([t, allt.includes(t), text.includes(t)]).toEqual([t, false, false]);
        }
        expect(allt.includes(sokt)).toBe(false);
      }),
      { numRuns: 12 },
    );
  });
});

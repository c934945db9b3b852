// En bild som en sida i en PDF, så att den kan maskas som allt annat. Sidan ritas om: bildens egna uppgifter följer aldrig med.
import { PDFDocument } from '@cantoo/pdf-lib';

const A4 = [595.28, 841.89];

export async function bildTillPdf({ bild, slag }) {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const inlagd = slag === 'png' ? await pdf.embedPng(bild) : await pdf.embedJpg(bild);
  const liggande = inlagd.width > inlagd.height;
  const [b, h] = liggande ? [A4[1], A4[0]] : A4;
  const skala = Math.min((b - 40) / inlagd.width, (h - 40) / inlagd.height, 2);
  const sida = pdf.addPage([b, h]);
  const [bredd, hojd] = [inlagd.width * skala, inlagd.height * skala];
  sida.drawImage(inlagd, { x: (b - bredd) / 2, y: (h - hojd) / 2, width: bredd, height: hojd });
  return { pdf: await pdf.save({ useObjectStreams: false }) };
}

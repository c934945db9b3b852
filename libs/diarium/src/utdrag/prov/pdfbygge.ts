// PDF files written by hand: whole ones of any length, and broken ones.

/** A PDF of the objects, with a true table of references. */
export function pdfAv(objekt: readonly string[], trailer = ''): Buffer {
  const delar = ['%PDF-1.7\n%\u00e2\u00e3\n'];
  const platser: number[] = [];
  let langd = Buffer.byteLength(delar[0] ?? '', 'latin1');
  for (const [nr, text] of objekt.entries()) {
    platser.push(langd);
    const del = `${String(nr + 1)} 0 obj\n${text}\nendobj\n`;
    delar.push(del);
    langd += Buffer.byteLength(del, 'latin1');
  }
  const rader = platser.map((plats) => `${String(plats).padStart(10, '0')} 00000 n \n`).join('');
  delar.push(
    `xref\n0 ${String(objekt.length + 1)}\n0000000000 65535 f \n${rader}trailer\n<< /Size ${String(objekt.length + 1)} /Root 1 0 R ${trailer}>>\nstartxref\n${String(langd)}\n%%EOF\n`,
  );
  return Buffer.from(delar.join(''), 'latin1');
}

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** A PDF with this text on each of so many pages. */
export function pdf(text: string, sidor = 1, katalog = ''): Buffer {
  const innehall = `BT /F1 12 Tf 72 720 Td (${text}) Tj ET`;
  const barn = Array.from({ length: sidor }, (_, nr) => `${String(nr + 5)} 0 R`).join(' ');
  return pdfAv([
    `<< /Type /Catalog /Pages 2 0 R ${katalog}>>`,
    `<< /Type /Pages /Kids [${barn}] /Count ${String(sidor)} >>`,
    FONT,
    `<< /Length ${String(innehall.length)} >>\nstream\n${innehall}\nendstream`,
    ...Array.from(
      { length: sidor },
      () =>
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
    ),
  ]);
}

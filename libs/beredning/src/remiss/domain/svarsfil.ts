import { DomanFel } from '#plattform';

/** Så stor får en fil i ett svar vara, och så många. */
export const STORSTA_SVARSFIL = 25 * 1024 * 1024;
export const FLEST_SVARSFILER = 10;

const PDF = 'application/pdf';
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

const borjarMed = (innehall: Buffer, start: Buffer | string): boolean =>
  innehall.subarray(0, start.length).equals(Buffer.from(start));

/** Ändelserna som tas emot, deras innehållstyp, och hur innehållet börjar. */
const TYPER: Readonly<Record<string, { typ: string; ar: (innehall: Buffer) => boolean }>> = {
  pdf: { typ: PDF, ar: (b) => borjarMed(b, '%PDF-') },
  docx: {
    typ: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ar: (b) => borjarMed(b, ZIP) && b.includes('word/'),
  },
  xlsx: {
    typ: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ar: (b) => borjarMed(b, ZIP) && b.includes('xl/'),
  },
  odt: {
    typ: 'application/vnd.oasis.opendocument.text',
    ar: (b) => borjarMed(b, ZIP) && b.subarray(0, 120).includes('application/vnd.oasis.opendocument.text'),
  },
  rtf: { typ: 'application/rtf', ar: (b) => borjarMed(b, '{\\rtf') },
  txt: { typ: 'text/plain', ar: (b) => !b.includes(0) },
  png: { typ: 'image/png', ar: (b) => borjarMed(b, Buffer.from([0x89, 0x50, 0x4e, 0x47])) },
  jpg: { typ: 'image/jpeg', ar: (b) => borjarMed(b, Buffer.from([0xff, 0xd8, 0xff])) },
};

const fel = (text: string): DomanFel =>
  new DomanFel('REMISS.FIL', text, { status: 422, falt: [{ stig: 'filer', text }] });

/**
 * Innehållstypen som filen verkligen har. Den som skickar är okänd: ändelsen och innehållet ska stämma, och det som kan
 * köra något tas inte emot.
 * @throws DomanFel 422 REMISS.FIL, med vad man gör i stället
 */
export function provaSvarsfil(filnamn: string, innehall: Buffer): string {
  const andelse = (filnamn.split('.').at(-1) ?? '').toLowerCase().replace('jpeg', 'jpg');
  const typ = Object.hasOwn(TYPER, andelse) ? TYPER[andelse] : undefined;
  if (innehall.length === 0) throw fel(`Filen ${filnamn} är tom. Välj den igen.`);
  if (innehall.length > STORSTA_SVARSFIL) throw fel(`Filen ${filnamn} är större än 25 MB. Dela upp den.`);
  if (typ === undefined) {
    throw fel(`Filen ${filnamn} tas inte emot. Lämna svaret som PDF, Word (docx), ODT, Excel (xlsx), text eller bild.`);
  }
  if (!typ.ar(innehall)) {
    throw fel(`Filen ${filnamn} har ett annat innehåll än namnet säger. Spara om den och välj den igen.`);
  }
  return typ.typ;
}

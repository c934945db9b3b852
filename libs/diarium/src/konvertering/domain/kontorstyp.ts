/** Filtret i LibreOffice som skriver PDF av ett slags dokument. */
export type Pdffilter = 'writer_pdf_Export' | 'calc_pdf_Export' | 'impress_pdf_Export';

export interface Kontorstyp {
  /** Utan punkt: LibreOffice väljer läsare efter den. */
  andelse: string;
  filter: Pdffilter;
}

const OOXML = 'application/vnd.openxmlformats-officedocument.';
const ODF = 'application/vnd.oasis.opendocument.';

/**
 * Det som görs om till PDF. De äldre formaten är med för att kommunen fortfarande får dem; de som bär makron är det inte:
 * deras avsändare ombeds skicka något annat.
 */
const TYPER: Readonly<Record<string, Kontorstyp>> = {
  [`${OOXML}wordprocessingml.document`]: { andelse: 'docx', filter: 'writer_pdf_Export' },
  [`${ODF}text`]: { andelse: 'odt', filter: 'writer_pdf_Export' },
  'application/msword': { andelse: 'doc', filter: 'writer_pdf_Export' },
  'application/rtf': { andelse: 'rtf', filter: 'writer_pdf_Export' },
  [`${OOXML}spreadsheetml.sheet`]: { andelse: 'xlsx', filter: 'calc_pdf_Export' },
  [`${ODF}spreadsheet`]: { andelse: 'ods', filter: 'calc_pdf_Export' },
  [`${OOXML}presentationml.presentation`]: { andelse: 'pptx', filter: 'impress_pdf_Export' },
  [`${ODF}presentation`]: { andelse: 'odp', filter: 'impress_pdf_Export' },
};

/** Medietyperna som görs om till PDF. */
export const KONTORSTYPER: readonly string[] = Object.keys(TYPER);

/** Hur en fil av den medietypen görs om till PDF, eller null när den inte görs det. */
export const kontorstyp = (mediatyp: string): Kontorstyp | null =>
  TYPER[mediatyp.split(';')[0]?.trim().toLowerCase() ?? ''] ?? null;

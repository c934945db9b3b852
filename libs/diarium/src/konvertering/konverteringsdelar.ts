import { join } from 'node:path';
import { Konfiguration } from '#plattform';
import { BestallPdf } from './bestall-pdf.service.js';
import { GorPdf } from './gor-pdf.jobb.js';
import { Konvertering } from './konvertering.service.js';
import { Konverteringshalsa } from './konverteringshalsa.js';
import { Libreoffice } from './libreoffice.js';
import { PdfutgavaForrad } from './pdfutgava.repository.js';
import { PlockaOkonverterade } from './plocka-okonverterade.schema.js';

const office = {
  provide: Libreoffice,
  inject: [Konfiguration],
  useFactory: ({ soffice, dataMapp }: Konfiguration): Libreoffice =>
    new Libreoffice(soffice, join(dataMapp, 'konvertering')),
};

/** Kontorsdokument som PDF. */
export const konverteringsdelar = [
  office,
  PdfutgavaForrad,
  BestallPdf,
  Konvertering,
  GorPdf,
  PlockaOkonverterade,
  Konverteringshalsa,
];

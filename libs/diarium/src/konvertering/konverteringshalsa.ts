import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Halsa } from '#plattform';
import { Libreoffice } from './libreoffice.js';

/** Säger på /halsa om LibreOffice finns. Att det saknas är inget fel: Word-filer visas då som text, och det sägs. */
@Injectable()
export class Konverteringshalsa implements OnModuleInit {
  constructor(
    private readonly halsa: Halsa,
    private readonly office: Libreoffice,
  ) {}

  onModuleInit(): void {
    this.halsa.lagg('libreoffice', 'nedsatt', () =>
      Promise.resolve(this.office.program() === null ? 'finns inte: Word-filer visas som text' : 'finns'),
    );
  }
}

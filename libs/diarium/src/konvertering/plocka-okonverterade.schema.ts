import { Schema, type Schemahanterare, Transactional } from '#plattform';
import { BestallPdf } from './bestall-pdf.service.js';
import { Libreoffice } from './libreoffice.js';
import { PdfutgavaForrad } from './pdfutgava.repository.js';

/** I timmen: det äldre görs om efter hand, utan att tränga undan det som kommer in. */
const HOGST = 200;

/** Beställer PDF av det som kom in på annat sätt, eller före LibreOffice, och städar efter filer som inte finns kvar. */
@Schema('konvertering.glomda', { cron: '50 * * * *' })
export class PlockaOkonverterade implements Schemahanterare {
  constructor(
    private readonly forrad: PdfutgavaForrad,
    private readonly bestallning: BestallPdf,
    private readonly office: Libreoffice,
  ) {}

  async kor(): Promise<void> {
    await this.stada();
    await this.bestallning.glomda(HOGST, this.office.program() !== null);
  }

  @Transactional()
  async stada(): Promise<void> {
    await this.forrad.taBortUtanOriginal();
  }
}

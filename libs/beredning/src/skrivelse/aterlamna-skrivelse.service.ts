import { Injectable } from '@nestjs/common';
import { DomanFel, Transactional } from '#plattform';
import { SkrivelseForrad } from './skrivelse.repository.js';
import { Skrivelseatkomst } from './skrivelseatkomst.service.js';

/** Återlämnar en skrivelse till den som skriver, med skäl. De godkännanden som fanns gäller inte längre. */
@Injectable()
export class AterlamnaSkrivelse {
  constructor(
    private readonly forrad: SkrivelseForrad,
    private readonly atkomst: Skrivelseatkomst,
  ) {}

  /** @throws DomanFel 404, 412, 422 utan skäl, BEREDNING.INTE_GRANSKARE, BEREDNING.STEGET_STANGT */
  @Transactional()
  async aterlamna(namndId: string, id: string, version: number, skal: string): Promise<void> {
    const orsak = skal.trim();
    if (orsak === '') {
      throw new DomanFel('BEREDNING.SKAL_SAKNAS', 'Skriv vad som ska ändras i skrivelsen.', {
        status: 422,
        falt: [{ stig: 'skal', text: 'Skriv vad som ska ändras.' }],
      });
    }
    const skrivelse = await this.atkomst.las(namndId, id, version);
    const tillstand = await this.atkomst.prova('aterlamna', skrivelse);
    await this.atkomst.skriv(skrivelse, { tillstand, aterlamnadSkal: orsak });
    await this.forrad.rensaGodkannanden(id);
    await this.atkomst.anteckna(skrivelse, 'aterlamnad', { fran: skrivelse.tillstand }, orsak);
  }
}

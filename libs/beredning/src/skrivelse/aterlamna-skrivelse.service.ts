import { Injectable } from '@nestjs/common';
import { DomanFel, Klocka, Transactional } from '#plattform';
import { texthash } from '../granskning/domain/texthash.js';
import { GranskningForrad } from '../granskning/granskning.repository.js';
import { Skrivelseatkomst } from './skrivelseatkomst.service.js';

/** Återlämnar en skrivelse till den som skriver, med skäl. De godkännanden som fanns visas inte
 * längre; de gäller åter bara om samma text skickas igen, och aldrig för den som själv återlämnade. */
@Injectable()
export class AterlamnaSkrivelse {
  constructor(
    private readonly forrad: GranskningForrad,
    private readonly atkomst: Skrivelseatkomst,
    private readonly klocka: Klocka,
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
    const tid = this.klocka.nu();
    const personId = this.atkomst.personId();
    await this.forrad.rensaGodkannanden(id, personId, tid);
    if (personId !== null) await this.forrad.antecknaLasning(id, texthash(skrivelse), personId, tid);
    await this.atkomst.anteckna(skrivelse, 'aterlamnad', { fran: skrivelse.tillstand }, orsak);
  }
}

import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, Klocka, saknas, Sammanhang } from '#plattform';
import { ExpedieringForrad } from './expediering.repository.js';
import { LamnaTillNamnd } from './lamna-till-namnd.service.js';

/** Antecknar att ett utdrag har lämnats till sin mottagare, när och hur. */
@Injectable()
export class MarkeraExpedierad {
  constructor(
    private readonly forrad: ExpedieringForrad,
    private readonly tillNamnd: LamnaTillNamnd,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
  ) {}

  /**
   * @param satt "brev", "internpost", "överlämnat" …
   * @param sakert utdraget lämnades på ett säkert sätt; krävs när ärendet har sekretess
   * @throws DomanFel EXPEDIERING.STOPPAD, EXPEDIERING.UTDRAGET_GORS
   */
  @Transactional()
  async markera(namndId: string, id: string, satt: string, sakert = false): Promise<void> {
    const rad = await this.forrad.hamta(namndId, id);
    if (rad === null) throw saknas('Expedieringen');
    if (rad.tillstand === 'skickad') return;
    if (rad.tillstand === 'stoppad' && !sakert)
      throw new DomanFel('EXPEDIERING.STOPPAD', rad.stoppadSkal ?? 'Expedieringen är stoppad.');
    if (!(await this.forrad.skickad(id, this.klocka.idag(), satt, this.sammanhang.aktor().namn))) {
      throw new DomanFel(
        'EXPEDIERING.UTDRAGET_GORS',
        'Utdraget är inte färdigt ännu. Vänta några sekunder och försök igen.',
      );
    }
    // En nämnd i samma Klubba har det genast i sitt Att registrera; andra får det på det sätt som antecknas.
    const iKlubba = await this.tillNamnd.lamna(namndId, id);
    await this.handelser.skriv({
      namndId,
      typ: 'expediering.skickad',
      objekt: 'expediering',
      objektId: id,
      efter: { mottagare: rad.mottagare, satt, sakert, paragraf: rad.paragrafNr, iKlubba },
    });
  }
}

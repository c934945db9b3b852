import { Handelselogg, inaktuell, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Organisation } from '../organisation.service.js';
import { kravPlats } from './tillsatt-uppdrag.service.js';
import { UppdragForrad, type Uppdragsrattelse } from './uppdrag.repository.js';

/** Rättar ett uppdrag som lagts in fel: parti, plats, turordning eller första dag. */
@Injectable()
export class RattaUppdrag {
  constructor(
    private readonly uppdrag: UppdragForrad,
    private readonly organisation: Organisation,
    private readonly handelser: Handelselogg,
  ) {}

  /** @throws DomanFel 404, 412, `ORGANISATION.PLATS_FINNS_INTE`; databasen nekar det som krockar med någon annan */
  @Transactional()
  async ratta(namndId: string, id: string, version: number, rattelse: Uppdragsrattelse): Promise<void> {
    const fore = await this.uppdrag.medId(id);
    if (fore?.organId !== namndId) throw saknas('Uppdraget');
    if (typeof rattelse.plats === 'number') {
      const den = rattelse.fran ?? fore.fran;
      kravPlats(rattelse.plats, (await this.organisation.reglementeDen(namndId, den)).platser);
    }
    if (!(await this.uppdrag.andra(id, version, rattelse))) throw inaktuell();
    await this.handelser.skriv({
      namndId,
      typ: 'uppdrag.rattat',
      objekt: 'uppdrag',
      objektId: id,
      fore,
      efter: rattelse,
    });
  }
}

import { DomanFel, Handelselogg, inaktuell, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { UppdragForrad } from './uppdrag.repository.js';

/** Avslutar ett uppdrag: avsägelse, entledigande, mandatperiodens slut. Det som hänt före står kvar. */
@Injectable()
export class AvslutaUppdrag {
  constructor(
    private readonly uppdrag: UppdragForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /**
   * @param till sista dagen med uppdraget
   * @throws DomanFel 404, 412, `ORGANISATION.UPPDRAG_REDAN_SLUT`, `ORGANISATION.SLUT_FORE_START`
   */
  @Transactional()
  async avsluta(namndId: string, id: string, version: number, till: string): Promise<void> {
    const fore = await this.uppdrag.medId(id);
    if (fore?.organId !== namndId) throw saknas('Uppdraget');
    if (fore.till !== null && fore.till <= till) {
      throw new DomanFel('ORGANISATION.UPPDRAG_REDAN_SLUT', `Uppdraget slutar redan ${fore.till}.`, {
        data: { till: fore.till },
      });
    }
    if (till < fore.fran) {
      const text = `Uppdraget började ${fore.fran}. Ange en sista dag som inte ligger före den.`;
      throw new DomanFel('ORGANISATION.SLUT_FORE_START', text, { status: 422, falt: [{ stig: 'till', text }] });
    }
    if (!(await this.uppdrag.andra(id, version, { till }))) throw inaktuell();
    await this.handelser.skriv({
      namndId,
      typ: 'uppdrag.avslutat',
      objekt: 'uppdrag',
      objektId: id,
      fore: { till: fore.till },
      efter: { till },
    });
  }
}

import { DomanFel, Handelselogg, inaktuell, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import type { Beslutsgrund } from './andring/andring.js';
import { SkrivAndring } from './andring/skriv-andring.service.js';
import type { Slutorsak } from './uppdrag.js';
import { UppdragForrad } from './uppdrag.repository.js';

/** Varför uppdraget slutar. Det antecknas som avsägelse eller slut; ett byte antecknas med det nya uppdraget. */
export interface Avslut {
  orsak: Slutorsak;
  beslut?: Beslutsgrund | null;
}

/** Avslutar ett uppdrag: avsägelse, entledigande, mandatperiodens slut. Det som hänt före står kvar. */
@Injectable()
export class AvslutaUppdrag {
  constructor(
    private readonly uppdrag: UppdragForrad,
    private readonly handelser: Handelselogg,
    private readonly andringar: SkrivAndring,
  ) {}

  /**
   * @param till sista dagen med uppdraget
   * @throws DomanFel 404, 412, `ORGANISATION.UPPDRAG_REDAN_SLUT`, `ORGANISATION.SLUT_FORE_START`
   */
  @Transactional()
  async avsluta(namndId: string, id: string, version: number, till: string, avslut?: Avslut): Promise<void> {
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
    if (!(await this.uppdrag.andra(id, version, { till, slutorsak: avslut?.orsak ?? null }))) throw inaktuell();
    await this.handelser.skriv({
      namndId,
      typ: 'uppdrag.avslutat',
      objekt: 'uppdrag',
      objektId: id,
      fore: { till: fore.till },
      efter: { till },
    });
    if (avslut?.orsak === 'byte') return;
    await this.andringar.skriv({
      namndId,
      slag: avslut?.orsak === 'avsagelse' ? 'avsagelse' : 'slut',
      uppdragId: id,
      galler: till,
      beslut: avslut?.beslut ?? null,
      fore: { till: fore.till },
      efter: { till, ...(avslut === undefined ? {} : { orsak: avslut.orsak }) },
    });
  }
}

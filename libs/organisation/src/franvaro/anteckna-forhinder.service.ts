import { DomanFel, Handelselogg, inaktuell, Klocka, nyttId, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { PresidiumForrad } from './presidium.repository.js';
import { avkorta } from '../roll/avkorta.js';

/** Antecknar att någon i presidiet är förhindrad. Nästa i presidiet har då ordförandens uppgifter (KL 6:22, reglementet). */
@Injectable()
export class AntecknaForhinder {
  constructor(
    private readonly forrad: PresidiumForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /**
   * @returns hindrets id
   * @throws DomanFel 404, 409 när hinder krockar, 422
   */
  @Transactional()
  async anteckna(namndId: string, ny: { uppdragId: string; fran: string; till: string }): Promise<string> {
    const { uppdragId, fran, till } = ny;
    if (till < fran || till < this.klocka.idag()) {
      throw new DomanFel('FORHINDER.TIDEN', 'Ange en tid som inte har gått, med sista dagen efter den första.', {
        status: 422,
        falt: [{ stig: 'till', text: 'Ange en dag som inte har gått och inte ligger före den första.' }],
      });
    }
    if (!(await this.forrad.harUppdraget(namndId, uppdragId, fran, till))) throw saknas('Uppdraget');
    const rad = { id: nyttId(), uppdragId, fran, till };
    await this.forrad.lagg(rad);
    await this.logga(namndId, 'antecknat', rad.id, { efter: rad });
    return rad.id;
  }

  /**
   * Hindret gäller inte från och med i dag.
   * @throws DomanFel 404, 409, 412
   */
  @Transactional()
  async aterkalla(namndId: string, id: string, version: number): Promise<void> {
    const fore = await this.forrad.medId(namndId, id);
    if (fore === null) throw saknas('Förhindret');
    const efter = avkorta(fore, this.klocka.idag());
    if (efter === null) throw new DomanFel('FORHINDER.SLUT', 'Förhindret är redan slut.');
    if (!(await this.forrad.andra(id, version, efter))) throw inaktuell();
    await this.logga(namndId, 'aterkallat', id, { fore, efter });
  }

  private async logga(
    namndId: string,
    typ: string,
    objektId: string,
    vad: { fore?: unknown; efter: unknown },
  ): Promise<void> {
    await this.handelser.skriv({ namndId, typ: `forhinder.${typ}`, objekt: 'presidieforhinder', objektId, ...vad });
  }
}

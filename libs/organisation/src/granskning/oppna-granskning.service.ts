import { DomanFel, Handelselogg, inaktuell, Klocka, nyttId, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import type { Granskning } from './granskning.entity.js';
import { GranskningForrad } from './granskning.repository.js';
import { avkorta } from '../roll/avkorta.js';

export type NyGranskning = Omit<Granskning, 'id' | 'version' | 'aterkallad'>;

/** Öppnar nämnden för en revisor, till ett ändamål och under en tid, och stänger den igen (KL 12:9). */
@Injectable()
export class OppnaGranskning {
  constructor(
    private readonly forrad: GranskningForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /**
   * @returns granskningens id
   * @throws DomanFel 404 när kontot inte är revisor, 422
   */
  @Transactional()
  async oppna(ny: NyGranskning): Promise<string> {
    const idag = this.klocka.idag();
    if (ny.till < ny.fran || ny.till < idag) {
      throw new DomanFel('GRANSKNING.TIDEN', 'Ange en tid som inte har gått, med sista dagen efter den första.', {
        status: 422,
        falt: [{ stig: 'till', text: 'Ange en dag som inte har gått och inte ligger före den första.' }],
      });
    }
    const dag = ny.fran > idag ? ny.fran : idag;
    if (!(await this.forrad.revisorer(ny.namndId, dag)).some((en) => en.kontoId === ny.kontoId))
      throw saknas('Revisorn');
    const rad = { ...ny, id: nyttId(), andamal: ny.andamal.trim(), beslutadAv: ny.beslutadAv.trim() };
    await this.forrad.lagg(rad);
    await this.logga(ny.namndId, 'oppnad', rad.id, { efter: rad });
    return rad.id;
  }

  /**
   * Granskningen ger inget från och med i dag. Att den har gällt står kvar.
   * @throws DomanFel 404, 409, 412
   */
  @Transactional()
  async sluta(namndId: string, id: string, version: number): Promise<void> {
    const fore = await this.forrad.medId(namndId, id);
    if (fore === null) throw saknas('Granskningen');
    const efter = avkorta(fore, this.klocka.idag());
    if (efter === null) throw new DomanFel('GRANSKNING.SLUT', 'Granskningen är redan slut.');
    if (!(await this.forrad.andra(id, version, efter))) throw inaktuell();
    await this.logga(namndId, 'slutad', id, { fore, efter });
  }

  private async logga(
    namndId: string,
    typ: string,
    objektId: string,
    vad: { fore?: unknown; efter: unknown },
  ): Promise<void> {
    await this.handelser.skriv({ namndId, typ: `granskning.${typ}`, objekt: 'granskning', objektId, ...vad });
  }
}

import { DomanFel, Handelselogg, KontoForrad, nyttId, type Roll, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Organisation } from '../organisation.service.js';
import { RollForrad } from './roll.repository.js';

export interface NyRoll {
  kontoId: string;
  /** null ger rollen i hela installationen; det går bara för administratör och revisor. */
  namndId: string | null;
  roll: Roll;
  fran: string;
  till?: string | null;
}

const I_HELA: readonly Roll[] = ['administrator', 'revisor'];

/** Ger ett konto en roll i en nämnd. */
@Injectable()
export class TilldelaRoll {
  constructor(
    private readonly roller: RollForrad,
    private readonly konton: KontoForrad,
    private readonly organisation: Organisation,
    private readonly handelser: Handelselogg,
  ) {}

  /**
   * @returns tilldelningens id
   * @throws DomanFel 404, `ORGANISATION.ROLL_KRAVER_NAMND`
   */
  @Transactional()
  async tilldela(ny: NyRoll): Promise<string> {
    if (ny.namndId !== null) await this.organisation.namnd(ny.namndId);
    else if (!I_HELA.includes(ny.roll)) {
      throw new DomanFel('ORGANISATION.ROLL_KRAVER_NAMND', 'Ange vilken nämnd rollen gäller.', { status: 422 });
    }
    if ((await this.konton.medId(ny.kontoId)) === undefined) throw saknas('Kontot');
    const { kontoId, roll, fran } = ny;
    const rad = { id: nyttId(), kontoId, organId: ny.namndId, roll, fran, till: ny.till ?? null };
    await this.roller.lagg(rad);
    await this.handelser.skriv({
      namndId: ny.namndId,
      typ: 'roll.tilldelad',
      objekt: 'rolltilldelning',
      objektId: rad.id,
      efter: rad,
    });
    return rad.id;
  }
}

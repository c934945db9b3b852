import { Handelselogg, inaktuell, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import type { Organ } from './organ.entity.js';
import { OrganForrad, type Organuppgifter } from './organ.repository.js';

/** Ändrar ett organs namn, diariekod eller förvaltning. Redan givna diarienummer ändras inte. */
@Injectable()
export class AndraOrgan {
  constructor(
    private readonly organ: OrganForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** @throws DomanFel 404, 412 */
  @Transactional()
  async andra(id: string, version: number, andring: Partial<Omit<Organuppgifter, 'overordnatId'>>): Promise<Organ> {
    const fore = await this.organ.medId(id);
    if (fore === null) throw saknas('Nämnden');
    if (!(await this.organ.andra(id, version, andring))) throw inaktuell();
    const efter = await this.organ.medId(id);
    if (efter === null) throw saknas('Nämnden');
    await this.handelser.skriv({ namndId: id, typ: 'organ.andrat', objekt: 'organ', objektId: id, fore, efter });
    return efter;
  }
}

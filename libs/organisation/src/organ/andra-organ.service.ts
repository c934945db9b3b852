import { DomanFel, Handelselogg, inaktuell, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import type { Organ } from './organ.entity.js';
import { OrganForrad, type Organuppgifter } from './organ.repository.js';
import { OrgantidForrad } from './organtid.repository.js';

/** Rättar ett organs namn, diariekod eller förvaltning. Redan givna diarienummer ändras inte; ett nytt namn genom beslut är BytOrgannamn. */
@Injectable()
export class AndraOrgan {
  constructor(
    private readonly organ: OrganForrad,
    private readonly tid: OrgantidForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** @throws DomanFel 404, 412, `ORGANISATION.NAMNET_AR_BESLUTAT` */
  @Transactional()
  async andra(id: string, version: number, andring: Partial<Omit<Organuppgifter, 'overordnatId'>>): Promise<Organ> {
    const fore = await this.organ.medId(id);
    if (fore === null) throw saknas('Nämnden');
    if (andring.namn !== undefined && andring.namn !== fore.namn && (await this.tid.namn(id)).length > 0) {
      const text = 'Organet har bytt namn genom beslut. Registrera ett nytt namnbyte i stället.';
      throw new DomanFel('ORGANISATION.NAMNET_AR_BESLUTAT', text, { falt: [{ stig: 'namn', text }] });
    }
    if (!(await this.organ.andra(id, version, andring))) throw inaktuell();
    const efter = await this.organ.medId(id);
    if (efter === null) throw saknas('Nämnden');
    await this.handelser.skriv({ namndId: id, typ: 'organ.andrat', objekt: 'organ', objektId: id, fore, efter });
    return efter;
  }
}

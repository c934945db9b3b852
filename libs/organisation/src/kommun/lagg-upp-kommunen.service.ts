import { DomanFel, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import type { Kommun } from './kommun.entity.js';
import { KommunForrad } from './kommun.repository.js';
import { type NyKommun, SkapaKommun } from './skapa-kommun.service.js';

/** Lägger upp kommunen i en ny installation: det första administratören gör. */
@Injectable()
export class LaggUppKommunen {
  constructor(
    private readonly kommuner: KommunForrad,
    private readonly skapa: SkapaKommun,
  ) {}

  /** @throws DomanFel `ORGANISATION.KOMMUNEN_FINNS` när installationen redan har en kommun */
  @Transactional()
  async laggUpp(ny: NyKommun): Promise<Kommun> {
    await this.kommuner.enITaget();
    const [finns] = await this.kommuner.alla();
    if (finns !== undefined) {
      throw new DomanFel(
        'ORGANISATION.KOMMUNEN_FINNS',
        `${finns.namn} är redan upplagd. Ändra uppgifterna under Kommun och brevhuvud.`,
      );
    }
    const kommun = await this.kommuner.medId(await this.skapa.skapa(ny));
    if (kommun === null) throw saknas('Kommunen');
    return kommun;
  }
}

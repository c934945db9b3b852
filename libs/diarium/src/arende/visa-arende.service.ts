import { Injectable } from '@nestjs/common';
import { Behorighet, saknas } from '#plattform';
import { ArendeForrad } from './arende.repository.js';
import type { Arende } from './arende.typer.js';

/** Visar ett ärende. Den skyddade ordalydelsen ser bara den som registrerar eller handlägger det (OSL 5:2). */
@Injectable()
export class VisaArende {
  constructor(
    private readonly forrad: ArendeForrad,
    private readonly behorighet: Behorighet,
  ) {}

  /** @throws DomanFel 404 */
  async visa(namndId: string, id: string, lasare: { kontoId: string; personId: string | null }): Promise<Arende> {
    const arende = await this.forrad.hamta(namndId, id);
    if (arende === null) throw saknas('Ärendet');
    const far =
      arende.handlaggareId === lasare.personId ||
      (await this.behorighet.harRatt(lasare.kontoId, namndId, 'arende.makulera'));
    return far ? arende : { ...arende, arendemeningSkyddad: null };
  }
}

import { Injectable } from '@nestjs/common';
import { ArendeForrad, type Lasare, Sekretessprovning } from '#diarium';
import { saknas } from '#plattform';
import { type Arendeparagraf, ArendeparagraferForrad } from './arendeparagrafer.repository.js';

/** Paragraferna där ett ärende behandlades, att peka på när ett beslut antecknas. */
@Injectable()
export class Arendeparagrafer {
  constructor(
    private readonly forrad: ArendeparagraferForrad,
    private readonly arenden: ArendeForrad,
    private readonly sekretess: Sekretessprovning,
  ) {}

  /** @throws DomanFel 404 när ärendet inte får läsas */
  async iArendet(namndId: string, arendeId: string, jag: Lasare): Promise<Arendeparagraf[]> {
    const arende = await this.arenden.hamta(namndId, arendeId);
    if (arende === null) throw saknas('Ärendet');
    const { lagrum, underProvning } = arende.sekretess;
    if ((lagrum !== null || underProvning) && (await this.sekretess.arendegrund(arendeId, jag)) === null) {
      throw saknas('Ärendet');
    }
    return await this.forrad.iArendet(namndId, arendeId);
  }
}

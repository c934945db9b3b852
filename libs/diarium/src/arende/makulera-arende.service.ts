import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel } from '#plattform';
import { SkrivArende } from './skriv-arende.service.js';

/** Makulerar ett ärende med skäl. Numret står kvar i serien och ges inte igen. */
@Injectable()
export class MakuleraArende {
  constructor(private readonly skrivning: SkrivArende) {}

  /** @throws DomanFel 404, 412, 422 utan skäl, DIARIUM.STEGET_STANGT när ärendet är listat, beslutat eller avslutat */
  @Transactional()
  async makulera(namndId: string, id: string, version: number, skal: string): Promise<void> {
    const makuleringSkal = skal.trim();
    if (makuleringSkal === '') {
      throw new DomanFel('DIARIUM.SKAL_SAKNAS', 'Skriv varför ärendet makuleras. Skälet syns i diariet.', {
        status: 422,
        falt: [{ stig: 'skal', text: 'Skriv varför ärendet makuleras.' }],
      });
    }
    const fore = await this.skrivning.las(namndId, id, version);
    await this.skrivning.tillLage(fore, 'makulerat', { makuleringSkal }, makuleringSkal);
  }
}

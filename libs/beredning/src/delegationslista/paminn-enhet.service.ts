import { Injectable } from '@nestjs/common';
import { Klocka, saknas } from '#plattform';
import { listfrist } from '#regelverk';
import { svenskTid } from './domain/svensktid.js';
import { MANAD } from './lamna-in-lista.service.js';
import { ListreglerForrad } from './listregler.repository.js';
import { PaminnListor } from './paminn-listor.service.js';

/** Sekreteraren påminner en enhet, utöver det som går av sig självt. */
@Injectable()
export class PaminnEnhet {
  constructor(
    private readonly regler: ListreglerForrad,
    private readonly paminn: PaminnListor,
    private readonly klocka: Klocka,
  ) {}

  /** @returns falskt när enheten redan är påmind i dag, eller listan har kommit @throws DomanFel 404 */
  async nu(namndId: string, enhetId: string, manad: string): Promise<boolean> {
    const enhet = MANAD.test(manad) ? await this.regler.enhet(namndId, enhetId) : null;
    if (enhet === null) throw saknas('Enheten');
    const senast = listfrist(manad, await this.regler.hamta(namndId));
    const forsenad = svenskTid(this.klocka.nu()) > senast;
    return await this.paminn.paminn(namndId, { enhet, manad, senast, slag: 'begard', forsenad });
  }
}

import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Handelselogg, inaktuell } from '#plattform';
import { type Bevakningsval, BevakningsvalForrad, FORVALT } from './bevakningsval.repository.js';

/** Hur den inloggade påminns om sina bevakningar. */
@Injectable()
export class StallInBevakning {
  constructor(
    private readonly forrad: BevakningsvalForrad,
    private readonly handelser: Handelselogg,
  ) {}

  async galler(kontoId: string): Promise<Bevakningsval> {
    return (await this.forrad.hamta(kontoId)) ?? FORVALT;
  }

  /** @throws DomanFel 412 */
  @Transactional()
  async valj(kontoId: string, val: Omit<Bevakningsval, 'kalenderSkapad' | 'version'>, version: number): Promise<void> {
    if (!(await this.forrad.spara(kontoId, val, version))) throw inaktuell();
    await this.handelser.skriv({
      namndId: null,
      typ: 'bevakningsval.andrat',
      objekt: 'konto',
      objektId: kontoId,
      efter: { ...val },
    });
  }
}

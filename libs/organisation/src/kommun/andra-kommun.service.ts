import { Handelselogg, inaktuell, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import type { Kommun } from './kommun.entity.js';
import { KommunForrad, type Kommunuppgifter } from './kommun.repository.js';
import { kravAccentfarg } from './skapa-kommun.service.js';

/** Ändrar kommunens uppgifter och brevhuvud. Redan framställda dokument ändras inte. */
@Injectable()
export class AndraKommun {
  constructor(
    private readonly kommuner: KommunForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** @throws DomanFel 404, 412, `ORGANISATION.ACCENTFARG` */
  @Transactional()
  async andra(id: string, version: number, andring: Partial<Kommunuppgifter>): Promise<Kommun> {
    const fore = await this.kommuner.medId(id);
    if (fore === null) throw saknas('Kommunen');
    if (andring.accentfarg !== undefined) kravAccentfarg(andring.accentfarg);
    if (!(await this.kommuner.andra(id, version, andring))) throw inaktuell();
    const efter = await this.kommuner.medId(id);
    if (efter === null) throw saknas('Kommunen');
    await this.handelser.skriv({
      namndId: null,
      typ: 'kommun.andrad',
      objekt: 'kommun',
      objektId: id,
      fore,
      efter,
    });
    return efter;
  }
}

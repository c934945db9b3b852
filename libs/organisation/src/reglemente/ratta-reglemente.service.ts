import { Handelselogg, inaktuell, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { kravPlatser, kravRegler } from './krav.js';
import type { Reglementesregler, Reglementesversion } from './reglemente.js';
import { ReglementeForrad } from './reglemente.repository.js';

/** Rättar en uppgift som lagts in fel. Ett nytt beslut av fullmäktige är i stället en ny version. */
@Injectable()
export class RattaReglemente {
  constructor(
    private readonly reglementen: ReglementeForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** @throws DomanFel 404, 412, `ORGANISATION.REGLEMENTE_BRISTER`, `ORGANISATION.PLATS_BESATT` */
  @Transactional()
  async ratta(
    namndId: string,
    id: string,
    version: number,
    andring: Partial<Reglementesregler>,
  ): Promise<Reglementesversion> {
    const fore = await this.reglementen.medId(id);
    if (fore?.namndId !== namndId) throw saknas('Reglementet');
    const onskat = { ...fore, ...andring };
    kravRegler(onskat);
    await kravPlatser(this.reglementen, namndId, fore.giltigFran, onskat.platser);
    if (!(await this.reglementen.andra(id, version, andring))) throw inaktuell();
    const efter = await this.reglementen.medId(id);
    if (efter === undefined) throw saknas('Reglementet');
    await this.handelser.skriv({
      namndId,
      typ: 'reglemente.rattat',
      objekt: 'reglemente',
      objektId: id,
      fore,
      efter,
    });
    return efter;
  }
}

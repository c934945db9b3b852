import { DomanFel, Handelselogg, inaktuell, Klocka, saknas, Sammanhang, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Organisation } from '../organisation.service.js';
import type { Reglementesversion } from './reglemente.js';
import { ReglementeForrad } from './reglemente.repository.js';

/** Ordföranden utser den som får frisläppa listan i ordförandens ställe, eller tar tillbaka det. */
@Injectable()
export class UtseFrislappare {
  constructor(
    private readonly reglementen: ReglementeForrad,
    private readonly organisation: Organisation,
    private readonly handelser: Handelselogg,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  /**
   * @param personId den utsedda, eller null för ingen
   * @throws DomanFel `ORGANISATION.BARA_ORDFORANDEN`, 404, 412
   */
  @Transactional()
  async utse(namndId: string, personId: string | null, version: number): Promise<Reglementesversion> {
    const idag = this.klocka.idag();
    const aktor = this.sammanhang.aktor();
    const ordforande = await this.organisation.vemArOrdforande(namndId, idag);
    if (!aktor.system && (ordforande === null || aktor.personId !== ordforande.personId)) {
      throw new DomanFel('ORGANISATION.BARA_ORDFORANDEN', 'Bara ordföranden kan utse den som får frisläppa listan.', {
        status: 403,
      });
    }
    if (personId !== null && !(await this.organisation.personer([personId])).has(personId)) throw saknas('Personen');
    const fore = await this.organisation.reglementeDen(namndId, idag);
    if (!(await this.reglementen.andra(fore.id, version, { frislapparePersonId: personId }))) throw inaktuell();
    const efter = await this.organisation.reglementeDen(namndId, idag);
    await this.handelser.skriv({
      namndId,
      typ: 'frislappare.utsedd',
      objekt: 'reglemente',
      objektId: fore.id,
      fore: { personId: fore.frislapparePersonId },
      efter: { personId },
    });
    return efter;
  }
}

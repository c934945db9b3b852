import { Handelselogg, nyttId, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Organisation } from '../organisation.service.js';
import { PersonForrad } from '../person/person.repository.js';
import { type Enhetsuppgifter, ForvaltningForrad } from './forvaltning.repository.js';

/** Lägger upp en enhet i nämndens förvaltning. */
@Injectable()
export class SkapaEnhet {
  constructor(
    private readonly forvaltning: ForvaltningForrad,
    private readonly organisation: Organisation,
    private readonly personer: PersonForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /**
   * @returns enhetens id
   * @throws DomanFel 404; databasen nekar ett namn som finns och en överordnad enhet i en annan förvaltning
   */
  @Transactional()
  async skapa(namndId: string, namn: string, val: Partial<Omit<Enhetsuppgifter, 'namn'>> = {}): Promise<string> {
    await this.organisation.namnd(namndId);
    const id = nyttId();
    const { overordnadId = null, chefId = null, fran = null, till = null } = val;
    if (chefId !== null && (await this.personer.medId(chefId)) === null) throw saknas('Chefen');
    const efter = { namn, overordnadId, chefId, fran, till };
    await this.forvaltning.laggEnhet({ id, organId: namndId, ...efter });
    await this.handelser.skriv({ namndId, typ: 'enhet.skapad', objekt: 'enhet', objektId: id, efter });
    return id;
  }
}

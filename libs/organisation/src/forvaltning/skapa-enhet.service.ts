import { Handelselogg, nyttId, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Organisation } from '../organisation.service.js';
import { ForvaltningForrad } from './forvaltning.repository.js';

/** Lägger upp en enhet i nämndens förvaltning. */
@Injectable()
export class SkapaEnhet {
  constructor(
    private readonly forvaltning: ForvaltningForrad,
    private readonly organisation: Organisation,
    private readonly handelser: Handelselogg,
  ) {}

  /** @returns enhetens id */
  @Transactional()
  async skapa(namndId: string, namn: string): Promise<string> {
    await this.organisation.namnd(namndId);
    const id = nyttId();
    await this.forvaltning.laggEnhet({ id, organId: namndId, namn });
    await this.handelser.skriv({ namndId, typ: 'enhet.skapad', objekt: 'enhet', objektId: id, efter: { namn } });
    return id;
  }
}

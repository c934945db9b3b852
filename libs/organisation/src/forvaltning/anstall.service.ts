import { Handelselogg, nyttId, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Organisation } from '../organisation.service.js';
import { PersonForrad } from '../person/person.repository.js';
import { ForvaltningForrad } from './forvaltning.repository.js';

export interface NyAnstallning {
  namndId: string;
  personId: string;
  enhetId?: string | null;
  /** Som den står i dokumenten: "förvaltningschef", "nämndsekreterare". */
  titel: string;
  fran: string;
  till?: string | null;
}

/** Lägger in en tjänst i nämndens förvaltning. */
@Injectable()
export class Anstall {
  constructor(
    private readonly forvaltning: ForvaltningForrad,
    private readonly personer: PersonForrad,
    private readonly organisation: Organisation,
    private readonly handelser: Handelselogg,
  ) {}

  /**
   * @returns anställningens id
   * @throws DomanFel 404
   */
  @Transactional()
  async anstall(ny: NyAnstallning): Promise<string> {
    await this.organisation.namnd(ny.namndId);
    if ((await this.personer.medId(ny.personId)) === null) throw saknas('Personen');
    const enhetId = ny.enhetId ?? null;
    if (enhetId !== null && (await this.forvaltning.enhet(enhetId))?.organId !== ny.namndId) throw saknas('Enheten');
    const id = nyttId();
    const { personId, titel, fran } = ny;
    const rad = { id, organId: ny.namndId, personId, enhetId, titel, fran, till: ny.till ?? null };
    await this.forvaltning.laggAnstallning(rad);
    await this.handelser.skriv({
      namndId: ny.namndId,
      typ: 'anstallning.inlagd',
      objekt: 'anstallning',
      objektId: id,
      efter: rad,
    });
    return id;
  }
}

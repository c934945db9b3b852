import { Handelselogg, inaktuell, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { PersonForrad } from '../person/person.repository.js';
import { type Enhetsuppgifter, ForvaltningForrad, type Tjansteuppgifter } from './forvaltning.repository.js';

/** Ändrar eller avslutar en enhet eller en tjänst i nämndens förvaltning. */
@Injectable()
export class AndraForvaltningen {
  constructor(
    private readonly forvaltning: ForvaltningForrad,
    private readonly personer: PersonForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** @throws DomanFel 404, 412; databasen nekar en ring av enheter och ett slut före början */
  @Transactional()
  async enhet(namndId: string, id: string, version: number, andring: Partial<Enhetsuppgifter>): Promise<void> {
    const fore = await this.forvaltning.enhet(id);
    if (fore?.organId !== namndId) throw saknas('Enheten');
    const { chefId = null } = andring;
    if (chefId !== null && (await this.personer.medId(chefId)) === null) throw saknas('Chefen');
    if (!(await this.forvaltning.andraEnhet(id, version, andring))) throw inaktuell();
    const objekt = { objekt: 'enhet', objektId: id };
    await this.handelser.skriv({ namndId, typ: 'enhet.andrad', ...objekt, fore, efter: andring });
  }

  /** @throws DomanFel 404, 412; databasen nekar samma tjänst två gånger och ett slut före början */
  @Transactional()
  async anstallning(namndId: string, id: string, version: number, andring: Partial<Tjansteuppgifter>): Promise<void> {
    const fore = await this.forvaltning.anstallning(namndId, id);
    if (fore === undefined) throw saknas('Tjänsten');
    const { enhetId = null } = andring;
    if (enhetId !== null && (await this.forvaltning.enhet(enhetId))?.organId !== namndId) throw saknas('Enheten');
    if (!(await this.forvaltning.andraAnstallning(id, version, andring))) throw inaktuell();
    const { titel, fran, till } = fore;
    const rad = {
      objekt: 'anstallning',
      objektId: id,
      fore: { titel, enhetId: fore.enhetId, fran, till },
      efter: andring,
    };
    await this.handelser.skriv({ namndId, typ: 'anstallning.andrad', ...rad });
  }
}

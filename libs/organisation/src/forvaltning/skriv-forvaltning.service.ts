import { Handelselogg, inaktuell, nyttId, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { KommunForrad } from '../kommun/kommun.repository.js';
import { ForvaltningarForrad, type Forvaltningsuppgifter } from './forvaltningar.repository.js';

export type NyForvaltning = Pick<Forvaltningsuppgifter, 'namn'> & Partial<Forvaltningsuppgifter>;

/** Lägger upp en förvaltning och ändrar dess brevhuvud. Redan framställda dokument ändras inte. */
@Injectable()
export class SkrivForvaltning {
  constructor(
    private readonly forvaltningar: ForvaltningarForrad,
    private readonly kommuner: KommunForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /**
   * @returns förvaltningens id
   * @throws DomanFel 404; databasen nekar ett namn som finns
   */
  @Transactional()
  async skapa(kommunId: string, ny: NyForvaltning): Promise<string> {
    if ((await this.kommuner.medId(kommunId)) === null) throw saknas('Kommunen');
    const id = nyttId();
    const efter = {
      namn: ny.namn,
      organisationsnummer: ny.organisationsnummer ?? null,
      postadress: ny.postadress ?? null,
      besoksadress: ny.besoksadress ?? null,
      telefon: ny.telefon ?? null,
      epost: ny.epost ?? null,
      webbplats: ny.webbplats ?? null,
      fotrader: ny.fotrader ?? null,
      logotypSha256: ny.logotypSha256 ?? null,
      logotypAlttext: ny.logotypAlttext ?? null,
    };
    await this.forvaltningar.lagg({ id, kommunId, ...efter });
    await this.handelser.skriv({
      namndId: null,
      typ: 'forvaltning.skapad',
      objekt: 'forvaltning',
      objektId: id,
      efter,
    });
    return id;
  }

  /** @throws DomanFel 404, 412; databasen nekar ett namn som finns */
  @Transactional()
  async andra(kommunId: string, id: string, version: number, andring: Partial<Forvaltningsuppgifter>): Promise<void> {
    const fore = await this.forvaltningar.medId(id);
    if (fore?.kommunId !== kommunId) throw saknas('Förvaltningen');
    if (!(await this.forvaltningar.andra(id, version, andring))) throw inaktuell();
    const efter = await this.forvaltningar.medId(id);
    const objekt = { objekt: 'forvaltning', objektId: id };
    await this.handelser.skriv({ namndId: null, typ: 'forvaltning.andrad', ...objekt, fore, efter });
  }
}

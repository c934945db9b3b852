import {
  DomanFel,
  Handelselogg,
  inaktuell,
  type InloggadPerson,
  Klocka,
  KontoForrad,
  nyttId,
  saknas,
  Transactional,
} from '#plattform';
import { Injectable } from '@nestjs/common';
import { SkyddForrad, type SkyddadPerson } from './skydd.repository.js';

export interface NySkyddsinsyn {
  namndId: string;
  kontoId: string;
  fran: string;
  till: string | null;
  skal: string;
}

/** Läser skyddade personuppgifter för den som är utsedd, och utser den. Varje läsning skrivs i loggen. */
@Injectable()
export class SkyddadeUppgifter {
  constructor(
    private readonly forrad: SkyddForrad,
    private readonly konton: KontoForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /**
   * Nämndens personer med skyddade uppgifter i klartext.
   * @throws DomanFel 403 `ORGANISATION.INTE_UTSEDD`
   */
  @Transactional()
  async alla(namndId: string, vem: InloggadPerson): Promise<SkyddadPerson[]> {
    await this.kravInsyn(namndId, vem);
    const personer = await this.forrad.skyddade(namndId, null);
    for (const person of personer) await this.loggaLasning(namndId, person.id);
    return personer;
  }

  /** @throws DomanFel 403 `ORGANISATION.INTE_UTSEDD`, 404 när personen saknas eller inte har skydd */
  @Transactional()
  async en(namndId: string, personId: string, vem: InloggadPerson): Promise<SkyddadPerson> {
    await this.kravInsyn(namndId, vem);
    const person = (await this.forrad.skyddade(namndId, personId))[0];
    if (person === undefined) throw saknas('Personen');
    await this.loggaLasning(namndId, person.id);
    return person;
  }

  /**
   * @returns id
   * @throws DomanFel 404; databasen nekar den som redan är utsedd
   */
  @Transactional()
  async utse(ny: NySkyddsinsyn): Promise<string> {
    if ((await this.konton.medId(ny.kontoId)) === undefined) throw saknas('Kontot');
    const id = nyttId();
    const { namndId, kontoId, fran, till, skal } = ny;
    await this.forrad.lagg({ id, organId: namndId, kontoId, fran, till, skal });
    const objekt = { objekt: 'skyddsinsyn', objektId: id };
    await this.handelser.skriv({ namndId, typ: 'skyddsinsyn.given', ...objekt, efter: { kontoId, fran, till }, skal });
    return id;
  }

  /** @throws DomanFel 404, 412; databasen nekar ett slut före början */
  @Transactional()
  async avsluta(namndId: string, id: string, version: number, till: string): Promise<void> {
    const fore = await this.forrad.insyn(namndId, id);
    if (fore === undefined) throw saknas('Uppgiften');
    if (!(await this.forrad.avsluta(id, version, till))) throw inaktuell();
    const objekt = { objekt: 'skyddsinsyn', objektId: id };
    await this.handelser.skriv({
      namndId,
      typ: 'skyddsinsyn.avslutad',
      ...objekt,
      fore: { till: fore.till },
      efter: { till },
    });
  }

  private async kravInsyn(namndId: string, vem: InloggadPerson): Promise<void> {
    if (await this.forrad.harInsyn(namndId, vem.kontoId, this.klocka.idag())) return;
    throw new DomanFel(
      'ORGANISATION.INTE_UTSEDD',
      'Skyddade personuppgifter kan bara den se som är utsedd till det i nämnden och är registrator eller nämndsekreterare där.',
      { status: 403 },
    );
  }

  private async loggaLasning(namndId: string, personId: string): Promise<void> {
    await this.handelser.skriv({ namndId, typ: 'person.skyddat_last', objekt: 'person', objektId: personId });
  }
}

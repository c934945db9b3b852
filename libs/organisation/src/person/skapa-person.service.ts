import { Handelselogg, nyttId, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { PersonForrad, type Personuppgifter } from './person.repository.js';

export type NyPerson = Pick<Personuppgifter, 'namn'> & Partial<Personuppgifter>;

/** Lägger upp en människa. Loggen får bara veta att det skett: uppgifterna ska kunna gallras. */
@Injectable()
export class SkapaPerson {
  constructor(
    private readonly personer: PersonForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** @returns personens id */
  @Transactional()
  async skapa(ny: NyPerson): Promise<string> {
    const id = nyttId();
    await this.personer.lagg({
      id,
      namn: ny.namn,
      epost: ny.epost ?? null,
      telefon: ny.telefon ?? null,
      fodelsedatum: ny.fodelsedatum ?? null,
      adress: ny.adress ?? null,
      parti: ny.parti ?? null,
      namnSkyddat: ny.namnSkyddat ?? false,
      skyddadePersonuppgifter: ny.skyddadePersonuppgifter ?? false,
    });
    await this.handelser.skriv({ namndId: null, typ: 'person.skapad', objekt: 'person', objektId: id });
    return id;
  }
}

import { type Kontakt, Kontaktport } from '#plattform';
import { Injectable } from '@nestjs/common';
import { KommunForrad } from '../kommun/kommun.repository.js';
import { PersonForrad } from '../person/person.repository.js';

/** Svarar plattformen på hur innehavaren av ett konto nås. Brevet går bara till personen själv, också när uppgifterna är skyddade. */
@Injectable()
export class Personkontakt extends Kontaktport {
  constructor(
    private readonly personer: PersonForrad,
    private readonly kommuner: KommunForrad,
  ) {
    super();
  }

  async kontakt(personId: string): Promise<Kontakt | null> {
    const person = await this.personer.medId(personId);
    if (person === null) return null;
    return { epost: person.epost, kommun: (await this.kommun()) ?? 'Klubba' };
  }

  async kommun(): Promise<string | null> {
    return (await this.kommuner.alla())[0]?.namn ?? null;
  }
}

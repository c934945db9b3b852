import { Handelselogg, inaktuell, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { PersonForrad, type Personuppgifter } from './person.repository.js';

/** Ändrar en persons uppgifter. Loggen säger vilka fält, aldrig vad de innehåller. */
@Injectable()
export class AndraPerson {
  constructor(
    private readonly personer: PersonForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** @throws DomanFel 404, 412 */
  @Transactional()
  async andra(id: string, version: number, andring: Partial<Personuppgifter>): Promise<void> {
    const fore = await this.personer.medId(id);
    if (fore === null) throw saknas('Personen');
    // Den som bara ser skyddsnamnet och sparar formuläret har inte bytt namn på personen.
    const { namn, ...ovrigt } = andring;
    const ny = fore.namnSkyddat && namn === fore.visatNamn ? ovrigt : andring;
    if (!(await this.personer.andra(id, version, ny))) throw inaktuell();
    await this.handelser.skriv({
      namndId: null,
      typ: 'person.andrad',
      objekt: 'person',
      objektId: id,
      efter: { falt: Object.keys(ny).sort() },
    });
  }
}

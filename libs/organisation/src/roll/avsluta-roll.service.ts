import { Handelselogg, inaktuell, Klocka, saknas, Transactional } from '#plattform';
import { addDays } from '#regelverk';
import { Injectable } from '@nestjs/common';
import { RollForrad } from './roll.repository.js';

/** Tar tillbaka en roll. Den gäller inte från och med i dag; att den har gällt står kvar. */
@Injectable()
export class AvslutaRoll {
  constructor(
    private readonly roller: RollForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 404, 412 */
  @Transactional()
  async avsluta(namndId: string, id: string, version: number): Promise<void> {
    const fore = await this.roller.medId(id);
    if (fore?.organId !== namndId) throw saknas('Rollen');
    const igar = addDays(this.klocka.idag(), -1);
    // En roll som gavs i dag kan inte sluta i går: den tas bort, och loggen har båda stegen.
    const borta = fore.fran > igar;
    const gjort = borta ? await this.roller.taBort(id, version) : await this.roller.avsluta(id, version, igar);
    if (!gjort) throw inaktuell();
    await this.handelser.skriv({
      namndId,
      typ: 'roll.avslutad',
      objekt: 'rolltilldelning',
      objektId: id,
      fore,
      efter: borta ? null : { till: igar },
    });
  }
}

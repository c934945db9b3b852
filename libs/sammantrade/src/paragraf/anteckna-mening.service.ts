import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg } from '#plattform';
import { oppenParagraf, serverar } from './oppen-paragraf.js';
import { ParagrafForrad } from './paragraf.repository.js';
import type { Mening } from './paragraf.typer.js';

/** Antecknar en reservation, ett särskilt yttrande eller en protokollsanteckning, innan sammanträdet avslutas (KL 4:27). */
@Injectable()
export class AntecknaMening {
  constructor(
    private readonly forrad: ParagrafForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** @throws DomanFel MOTE.RESERVATION_UTAN_DELTAGANDE, MOTE.MENING_UTAN_PERSON */
  @Transactional()
  async anteckna(namndId: string, paragrafId: string, mening: Mening): Promise<string> {
    const lage = await oppenParagraf(this.forrad, namndId, paragrafId);
    if (mening.av.length === 0)
      throw new DomanFel('MOTE.MENING_UTAN_PERSON', 'Ange vem det gäller.', {
        status: 422,
        falt: [{ stig: 'av', text: 'Ange vem det gäller.' }],
      });
    if (mening.slag === 'reservation') {
      const deltog = mening.av.every(
        (av) => 'personId' in av && serverar(lage, av.personId) && !lage.deltarInte.includes(av.personId),
      );
      if (!deltog) {
        throw new DomanFel(
          'MOTE.RESERVATION_UTAN_DELTAGANDE',
          'Bara den som deltagit i beslutet kan reservera sig (KL 4:27). Anteckna det i stället som en protokollsanteckning eller ett särskilt yttrande.',
          { status: 422 },
        );
      }
    }
    const id = await this.forrad.laggMening(paragrafId, mening);
    await this.handelser.skriv({
      namndId,
      typ: `paragraf.${mening.slag}`,
      objekt: 'paragraf',
      objektId: paragrafId,
      efter: { id, ...mening },
    });
    return id;
  }
}

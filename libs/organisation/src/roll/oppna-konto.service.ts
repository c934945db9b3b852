import { Klocka, type NyttKonto, type Roll, saknas, SkapaKonto, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Organisation } from '../organisation.service.js';
import { TilldelaRoll } from './tilldela-roll.service.js';

/** Ger någon ett konto med roller i en nämnd från och med i dag. */
@Injectable()
export class OppnaKonto {
  constructor(
    private readonly konton: SkapaKonto,
    private readonly roller: TilldelaRoll,
    private readonly organisation: Organisation,
    private readonly klocka: Klocka,
  ) {}

  /**
   * @returns kontots id
   * @throws DomanFel som SkapaKonto och TilldelaRoll
   */
  @Transactional()
  async oppna(namndId: string, nytt: NyttKonto, roller: readonly Roll[]): Promise<string> {
    const personId = nytt.personId ?? null;
    if (personId !== null && !(await this.organisation.personer([personId])).has(personId)) throw saknas('Personen');
    const kontoId = await this.konton.skapa(nytt);
    for (const roll of new Set(roller)) {
      await this.roller.tilldela({ kontoId, namndId, roll, fran: this.klocka.idag() });
    }
    return kontoId;
  }
}

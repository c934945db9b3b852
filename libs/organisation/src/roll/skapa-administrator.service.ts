import { Klocka, SkapaKonto, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { TilldelaRoll } from './tilldela-roll.service.js';

/** Gör den första inloggningen: ett konto som är administratör i hela installationen. */
@Injectable()
export class SkapaAdministrator {
  constructor(
    private readonly konton: SkapaKonto,
    private readonly roller: TilldelaRoll,
    private readonly klocka: Klocka,
  ) {}

  /**
   * @returns kontots id
   * @throws DomanFel som SkapaKonto
   */
  @Transactional()
  async skapa(inloggningsnamn: string, namn: string, losenord: string): Promise<string> {
    const kontoId = await this.konton.skapa({ inloggningsnamn, namn, losenord });
    await this.roller.tilldela({ kontoId, namndId: null, roll: 'administrator', fran: this.klocka.idag() });
    return kontoId;
  }
}

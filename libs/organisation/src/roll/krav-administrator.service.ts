import { DomanFel, Klocka } from '#plattform';
import { Injectable } from '@nestjs/common';
import { RollForrad } from './roll.repository.js';

/** Det som gäller hela kommunen ändras bara av den som är administratör i hela installationen. */
@Injectable()
export class KravAdministrator {
  constructor(
    private readonly roller: RollForrad,
    private readonly klocka: Klocka,
  ) {}

  /** Om kontot är administratör i hela installationen i dag. */
  async ar(kontoId: string): Promise<boolean> {
    return await this.roller.arAdministrator(kontoId, this.klocka.idag());
  }

  /** @throws DomanFel 403 `ORGANISATION.KRAVER_ADMINISTRATOR` */
  async forHelaKommunen(kontoId: string): Promise<void> {
    if (await this.ar(kontoId)) return;
    throw new DomanFel(
      'ORGANISATION.KRAVER_ADMINISTRATOR',
      'Det här gäller hela kommunen och kan bara en administratör för hela Klubba ändra.',
      { status: 403 },
    );
  }
}

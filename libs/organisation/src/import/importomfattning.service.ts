import { saknas } from '#plattform';
import { Injectable } from '@nestjs/common';
import { KommunForrad } from '../kommun/kommun.repository.js';
import { Organisation } from '../organisation.service.js';
import { KravAdministrator } from '../roll/krav-administrator.service.js';
import type { Importomfattning } from './import.typer.js';

/** Säger vad en import, en export eller ett mandatskifte gäller, och prövar den som vill ha hela kommunen. */
@Injectable()
export class Omfattning {
  constructor(
    private readonly organisation: Organisation,
    private readonly kommuner: KommunForrad,
    private readonly krav: KravAdministrator,
  ) {}

  /** @throws DomanFel 404 */
  async namnd(namndId: string): Promise<Importomfattning> {
    return { kommunId: (await this.organisation.namnd(namndId)).kommunId, namndId };
  }

  /** @throws DomanFel 403 för den som inte är administratör i hela Klubba, 404 */
  async kommun(kommunId: string, kontoId: string): Promise<Importomfattning> {
    await this.krav.forHelaKommunen(kontoId);
    if ((await this.kommuner.medId(kommunId)) === null) throw saknas('Kommunen');
    return { kommunId, namndId: null };
  }
}

import { Injectable } from '@nestjs/common';
import { saknas } from '#plattform';
import { UtlamnandeForrad } from './utlamnande.repository.js';

/** Vem som frågar efter vad ser bara den som handlägger begäran. För alla andra är svaret detsamma som om den inte fanns. */
@Injectable()
export class Handlaggare {
  constructor(private readonly forrad: UtlamnandeForrad) {}

  /** @throws DomanFel 404 */
  async krav(namndId: string, utlamnandeId: string, kontoId: string): Promise<void> {
    if (!(await this.forrad.handlagger(namndId, utlamnandeId, kontoId))) throw saknas('Begäran');
  }
}

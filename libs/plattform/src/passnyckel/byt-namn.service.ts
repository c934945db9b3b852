import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { saknas } from '../fel/doman-fel.js';
import { PassnyckelForrad } from './passnyckel.repository.js';

/** Byter namn på en passnyckel. */
@Injectable()
export class BytNamnPaPassnyckel {
  constructor(private readonly forrad: PassnyckelForrad) {}

  /** @throws DomanFel 404 */
  @Transactional()
  async byt(kontoId: string, id: string, namn: string): Promise<void> {
    if (!(await this.forrad.bytNamn(kontoId, id, namn.trim()))) throw saknas('Passnyckeln');
  }
}

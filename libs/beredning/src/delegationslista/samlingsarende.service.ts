import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { RegistreraArende } from '#diarium';
import { DelegationslistaForrad } from './delegationslista.repository.js';

/** Årets stående ärende för delegationsbeslut. Det görs här när nattens jobb inte har hunnit. */
@Injectable()
export class Samlingsarende {
  constructor(
    private readonly listor: DelegationslistaForrad,
    private readonly registrera: RegistreraArende,
  ) {}

  /** @throws DomanFel DIARIUM.REGLEMENTE_SAKNAS */
  @Transactional()
  async arets(namndId: string, ar: string): Promise<{ id: string; dnr: string }> {
    const finns = await this.listor.samlingsarende(namndId, Number(ar));
    if (finns !== null) return finns;
    // Två jobb på en gång gör ett ärende.
    await this.listor.lasSamling(namndId, ar);
    const nu = await this.listor.samlingsarende(namndId, Number(ar));
    if (nu !== null) return nu;
    return await this.registrera.registrera({
      namndId,
      arendemening: `Delegationsbeslut ${ar}`,
      samling: { slag: 'delegationsbeslut', ar: Number(ar) },
    });
  }
}

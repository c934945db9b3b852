import { Behorighetsport, Klocka, type Namndroller, type Roll } from '#plattform';
import { Injectable } from '@nestjs/common';
import { BehorighetForrad } from './behorighet.repository.js';

/** Svarar plattformen på vad ett konto får: tilldelade roller och det som följer av uppdrag, i dag. */
@Injectable()
export class KontoBehorighet implements Behorighetsport {
  constructor(
    private readonly forrad: BehorighetForrad,
    private readonly klocka: Klocka,
  ) {}

  async roller(kontoId: string): Promise<Namndroller[]> {
    const perNamnd = new Map<string, Roll[]>();
    for (const { namndId, roll } of await this.forrad.roller(kontoId, this.klocka.idag())) {
      const roller = perNamnd.get(namndId);
      if (roller === undefined) perNamnd.set(namndId, [roll]);
      else roller.push(roll);
    }
    return [...perNamnd].map(([namndId, roller]) => ({ namndId, roller }));
  }

  async namnder(ids: readonly string[]): Promise<{ namndId: string; namn: string; diariekod: string }[]> {
    return ids.length === 0 ? [] : await this.forrad.namnder(ids);
  }
}

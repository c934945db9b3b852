import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Handelselogg, Klocka, Schema, type Schemahanterare } from '#plattform';
import { DelegationsanslagForrad } from './delegationsanslag.repository.js';

/** Tar ned de särskilda protokollens anslag, tidigast dagen efter sista överklagandedag (KL 8:12). */
@Injectable()
@Schema('delegationsanslag.ta_ned', { cron: '20 0 * * *' })
export class TaNedDelegationsanslag implements Schemahanterare {
  constructor(
    private readonly forrad: DelegationsanslagForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  async kor(): Promise<void> {
    for (const anslag of await this.forrad.attTaNed(this.klocka.idag())) await this.taNed(anslag);
  }

  @Transactional()
  async taNed({
    id,
    namndId,
    delegatprotokollId,
  }: {
    id: string;
    namndId: string;
    delegatprotokollId: string;
  }): Promise<void> {
    const datum = this.klocka.idag();
    if (!(await this.forrad.taNed(id, datum))) return;
    await this.handelser.skriv({
      namndId,
      typ: 'delegatprotokoll.anslag_nedtaget',
      objekt: 'delegatprotokoll',
      objektId: delegatprotokollId,
      efter: { id, datum },
    });
  }
}

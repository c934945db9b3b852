import { Sammanhang, Schema, type Schemahanterare, SYSTEMAKTOR } from '#plattform';
import { ForvaldaMallar } from './forvalda-mallar.service.js';
import { MallForrad } from './mall.repository.js';

/** Varje natt: de förvalda mallarna och formuleringarna åt nämnder som saknar dem, och de slag som kommit till. */
@Schema('mall.forvalda', { cron: '25 0 * * *' })
export class ForvaldaMallarnasSchema implements Schemahanterare {
  constructor(
    private readonly forvalda: ForvaldaMallar,
    private readonly mallar: MallForrad,
    private readonly sammanhang: Sammanhang,
  ) {}

  async kor(): Promise<void> {
    await this.sammanhang.som(SYSTEMAKTOR, async () => {
      for (const namndId of await this.mallar.utanForvalda()) await this.forvalda.lagg(namndId);
      for (const { namndId, saknas } of await this.mallar.utanSlag()) await this.forvalda.laggSlag(namndId, saknas);
    });
  }
}

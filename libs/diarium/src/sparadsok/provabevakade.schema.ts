import { Schema, type Schemahanterare } from '#plattform';
import { ProvaBevakade } from './provabevakade.service.js';

/** Prövar de bevakade sökningarna mot det som kommit in i indexet. */
@Schema('sok.bevakade', { cron: '*/5 * * * *' })
export class ProvaBevakadeSchema implements Schemahanterare {
  constructor(private readonly tjanst: ProvaBevakade) {}

  async kor(): Promise<void> {
    await this.tjanst.prova();
  }
}

import { Schema, type Schemahanterare } from '#plattform';
import { BytOrgannamn } from './byt-organnamn.service.js';

/** Frågar varje timme vilka namnbyten som ska gälla i dag. */
@Schema('organisation.organnamn', { cron: '2 * * * *' })
export class OrgannamnSchema implements Schemahanterare {
  constructor(private readonly byt: BytOrgannamn) {}

  async kor(): Promise<void> {
    await this.byt.gorDagens();
  }
}

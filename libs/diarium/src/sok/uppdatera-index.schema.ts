import { Schema, type Schemahanterare } from '#plattform';
import { UppdateraIndex } from './uppdatera-index.service.js';

/** Tömmer sökindexets kö: handlingar, parter och filtext hittas inom några sekunder; ärendemeningen hittas genast. */
@Schema('sok.uppdatera', { cron: '*/10 * * * * *' })
export class UppdateraIndexSchema implements Schemahanterare {
  constructor(private readonly tjanst: UppdateraIndex) {}

  async kor(): Promise<void> {
    await this.tjanst.uppdatera();
  }
}

/** Gör nästa års del av sökindexet i tid. */
@Schema('sok.delar', { cron: '7 4 * * *' })
export class SokdelarSchema implements Schemahanterare {
  constructor(private readonly tjanst: UppdateraIndex) {}

  async kor(): Promise<void> {
    await this.tjanst.delaArsvis();
  }
}

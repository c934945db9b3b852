import { Injectable, Logger } from '@nestjs/common';
import { DomanFel, Schema, type Schemahanterare } from '#plattform';
import { Paminn } from './paminn.service.js';

/** Påminner varje timme under dagen. Databasen svarar på vad som är inne, så en flyttad dag eller en missad körning blir rätt. */
@Injectable()
@Schema('sammantradesordning.paminn', { cron: '30 6-18 * * *' })
export class PaminnSchema implements Schemahanterare {
  private readonly logg = new Logger(PaminnSchema.name);

  constructor(private readonly tjanst: Paminn) {}

  async kor(): Promise<void> {
    for (const tillfalle of await this.tjanst.inne()) {
      try {
        await this.tjanst.paminn(tillfalle);
      } catch (fel) {
        // En nämnd med en felaktig avsändare får inte tysta de andra; nästa körning försöker igen.
        if (!(fel instanceof DomanFel)) throw fel;
        this.logg.warn(`Påminnelsen för nämnd ${tillfalle.halltid.namndId} gick inte ut: ${fel.kod}`);
      }
    }
  }
}

import { Injectable, Logger } from '@nestjs/common';
import { DomanFel, Klocka, Schema, type Schemahanterare } from '#plattform';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import { Kalla } from './kalla.service.js';

/** Skickar frisläppta kallelser på deras dag. Frågar databasen varje gång: ett flyttat sammanträde eller en tömd kö kommer rätt ändå. */
@Injectable()
@Schema('kallelse.kalla', { cron: '*/5 * * * *' })
export class KallaSchema implements Schemahanterare {
  private readonly logg = new Logger(KallaSchema.name);

  constructor(
    private readonly sammantraden: SammantradeForrad,
    private readonly kallelser: Kalla,
    private readonly klocka: Klocka,
  ) {}

  async kor(): Promise<void> {
    for (const { namndId, id } of await this.sammantraden.attKalla(this.klocka.idag())) {
      try {
        await this.kallelser.kalla(namndId, id);
      } catch (fel) {
        // Någon hann före (listan ändrades eller skickades): nästa körning frågar igen.
        if (!(fel instanceof DomanFel)) throw fel;
        this.logg.warn(`Kallelsen till sammanträde ${id} gick inte ut: ${fel.kod}`);
      }
    }
  }
}

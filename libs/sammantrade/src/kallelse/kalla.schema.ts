import { Injectable, Logger } from '@nestjs/common';
import { DomanFel, Klocka, Schema, type Schemahanterare } from '#plattform';
import { FORVALD_UTGANG, skaGaUt, svenskTid, utgangssteg, type Utgangslage } from './domain/utgang.js';
import { Kalla } from './kalla.service.js';
import { PaminnOmFrislappning } from './utgang/paminn-om-frislappning.service.js';
import { type AttKalla, UtgangForrad } from './utgang/utgang.repository.js';

/** Så långt före kallelsedagen kan det påminnas. */
const DAGAR_FRAM = 30;

/**
 * Skickar frisläppta kallelser på deras dag och nämndens klockslag, och säger till om dem som inte är frisläppta.
 * Frågar databasen varje gång: ett flyttat sammanträde eller en tömd kö kommer rätt ändå.
 */
@Injectable()
@Schema('kallelse.kalla', { cron: '*/5 * * * *' })
export class KallaSchema implements Schemahanterare {
  private readonly logg = new Logger(KallaSchema.name);

  constructor(
    private readonly forrad: UtgangForrad,
    private readonly kallelser: Kalla,
    private readonly paminn: PaminnOmFrislappning,
    private readonly klocka: Klocka,
  ) {}

  async kor(): Promise<void> {
    const [idag, tid] = [this.klocka.idag(), svenskTid(this.klocka.nu())];
    for (const mote of await this.forrad.vantande(idag, DAGAR_FRAM)) {
      try {
        await this.ett(mote, idag, tid);
      } catch (fel) {
        // Någon hann före (listan ändrades eller skickades), eller något hindrar: nästa körning frågar igen.
        if (!(fel instanceof DomanFel)) throw fel;
        if (fel.kod === 'KALLELSE.KONTROLLEN_HINDRAR') await this.paminn.sagHinder(mote, fel.text);
        this.logg.warn(`Kallelsen till sammanträde ${mote.id} gick inte ut: ${fel.kod}`);
      }
    }
  }

  private async ett(mote: AttKalla, idag: string, tid: string): Promise<void> {
    const lage: Utgangslage = {
      kallelsedag: mote.kallelsedag,
      senastKallelse: mote.senastKallelse,
      idag,
      tid,
      installning: {
        klockslag: mote.klockslag ?? FORVALD_UTGANG.klockslag,
        paminnDagar: mote.paminnDagar ?? FORVALD_UTGANG.paminnDagar,
      },
    };
    if (mote.frislappt) {
      if (skaGaUt(lage)) await this.kallelser.kalla(mote.namndId, mote.id);
      return;
    }
    const steg = utgangssteg(lage);
    if (steg !== null) await this.paminn.sag(mote, steg);
  }
}

import { Injectable } from '@nestjs/common';
import { Konfiguration } from '../konfiguration/konfiguration.js';
import { Fillagring } from '../lagring/fillagring.js';
import { Studsar } from '../mejl/studs.js';
import { SYSTEMAKTOR, Sammanhang } from '../sammanhang/sammanhang.js';
import { Brevlador, type Kuvert, type Mottagetbrev, utanTillagg } from './brevlador.js';
import { tolkaStuds } from './domain/studsbrev.js';
import { LasInBrev } from './lasin-brev.js';
import { smtpfel } from './smtpfel.js';

/** Vad som händer med ett brev som en mejlserver lämnar. */
@Injectable()
export class TaEmotBrev {
  private readonly egen: string;

  constructor(
    konfiguration: Konfiguration,
    private readonly lador: Brevlador,
    private readonly inlasning: LasInBrev,
    private readonly lagring: Fillagring,
    private readonly studsar: Studsar,
    private readonly sammanhang: Sammanhang,
  ) {
    this.egen = utanTillagg(konfiguration.mejlFran);
  }

  /** @throws SMTP 550 när ingen har adressen */
  async provaMottagare(adress: string): Promise<void> {
    if (utanTillagg(adress) === this.egen || (await this.lador.finns(adress))) return;
    throw smtpfel(550, '5.1.1 Adressen finns inte. Kontrollera stavningen, eller skriv till kommunens vanliga adress.');
  }

  /**
   * Färdigt när brevet ligger i lagringen och i databasen.
   * @throws SMTP 552 för ett för stort brev, 550 för annat än studsar till avsändaradressen
   */
  async taEmot(strom: AsyncIterable<Buffer | string>, hogst: number, kuvert: Kuvert): Promise<void> {
    const brev = await this.inlasning.spara(strom, hogst);
    if (brev === null) {
      const mb = String(Math.floor(hogst / 1024 / 1024));
      throw smtpfel(552, `5.3.4 Brevet är större än ${mb} MB. Dela upp det, eller lämna filerna på annat sätt.`);
    }
    await this.sammanhang.som(SYSTEMAKTOR, async () => {
      const andra = kuvert.till.filter((adress) => utanTillagg(adress) !== this.egen);
      if (andra.length < kuvert.till.length) await this.studs(brev, andra.length === 0);
      if (andra.length > 0) await this.lador.taEmot(brev, { ...kuvert, till: andra });
    });
  }

  /** Till adressen som Klubba sänder från kommer bara besked om leverans; svar hör hemma hos nämnden. */
  private async studs(brev: Mottagetbrev, ensam: boolean): Promise<void> {
    const besked = tolkaStuds(brev.huvuden, await this.lagring.lasAllt(brev.sha256));
    if (besked?.slutgiltig === true) await this.studsar.registreraStuds(besked.messageId, besked.svar);
    else if (besked === null && ensam) {
      throw smtpfel(550, '5.7.1 Adressen läses inte. Skriv till nämndens egen adress.');
    }
  }
}

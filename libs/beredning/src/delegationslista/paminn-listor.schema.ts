import { Injectable, Logger } from '@nestjs/common';
import { DomanFel, Klocka, Schema, type Schemahanterare } from '#plattform';
import { addManader } from '#regelverk';
import { foregaendeManad } from './domain/listlage.js';
import { listpaminnelse } from './domain/listpaminnelse.js';
import { svenskTid } from './domain/svensktid.js';
import { ListreglerForrad } from './listregler.repository.js';
import { PaminnListor } from './paminn-listor.service.js';
import { VisaListor } from './visa-listor.service.js';

/** Så många månader bakåt som en saknad lista påminns om. */
const MANADER_BAKAT = 3;

/** Påminner om listor före sista tiden och efter den. Databasen svarar på vad som saknas; en missad timme tas igen nästa. */
@Injectable()
@Schema('delegationslista.paminn', { cron: '10 7-17 * * *' })
export class PaminnListorSchema implements Schemahanterare {
  private readonly logg = new Logger(PaminnListorSchema.name);

  constructor(
    private readonly regler: ListreglerForrad,
    private readonly visa: VisaListor,
    private readonly paminn: PaminnListor,
    private readonly klocka: Klocka,
  ) {}

  async kor(): Promise<void> {
    for (const namndId of await this.regler.namnder()) await this.namnd(namndId);
  }

  private async namnd(namndId: string): Promise<void> {
    const regler = await this.regler.hamta(namndId);
    const nu = svenskTid(this.klocka.nu());
    const sista = foregaendeManad(this.klocka.idag());
    const laget = await this.visa.laget(namndId, addManader(sista, 1 - MANADER_BAKAT), sista);
    for (const { enhet, manader } of laget) {
      for (const { manad, senast, status } of manader) {
        if (status !== 'vantas' && status !== 'saknas' && status !== 'oppnad') continue;
        const slag = listpaminnelse(senast, regler, nu);
        if (slag === null) continue;
        try {
          await this.paminn.paminn(namndId, { enhet, manad, senast, slag, forsenad: nu > senast });
        } catch (orsak) {
          // En felaktig adress får inte tysta de andra enheterna; nästa körning försöker igen.
          if (!(orsak instanceof DomanFel)) throw orsak;
          this.logg.warn(`Påminnelsen till enhet ${enhet.enhetId} gick inte ut: ${orsak.kod}`);
        }
      }
    }
  }
}

import { Injectable, Logger } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { ArendeForrad } from '#diarium';
import { DomanFel, Klocka, Notiser, Schema, type Schemahanterare } from '#plattform';
import { type Remisspaminnelse, remisspaminnelse } from './domain/remisspaminnelse.js';
import { InstansForrad } from './instans.repository.js';
import { LamnaUtRemiss } from './lamna-ut-remiss.service.js';
import { RemissForrad } from './remiss.repository.js';

/** Påminner instanser på sin dag. Kvittot och brevet skrivs i samma transaktion: ingen påminns två gånger om samma dag. */
@Injectable()
@Schema('remiss.paminn', { cron: '40 6-17 * * *' })
export class PaminnRemiss implements Schemahanterare {
  private readonly logg = new Logger(PaminnRemiss.name);

  constructor(
    private readonly remisser: RemissForrad,
    private readonly instanser: InstansForrad,
    private readonly arenden: ArendeForrad,
    private readonly utlamning: LamnaUtRemiss,
    private readonly notiser: Notiser,
    private readonly klocka: Klocka,
  ) {}

  async kor(): Promise<void> {
    const idag = this.klocka.idag();
    for (const en of await this.instanser.attPaminna(idag)) {
      const val = { fore: en.paminnFore, efter: en.paminnEfter };
      const paminnelse = remisspaminnelse({ sistaDag: en.sistaDag, skickad: en.skickad }, val, idag);
      if (paminnelse === null) continue;
      try {
        await this.paminn(en.id, paminnelse);
      } catch (orsak) {
        // En felaktig avsändare får inte tysta de andra; nästa körning försöker igen.
        if (!(orsak instanceof DomanFel)) throw orsak;
        this.logg.warn(`Påminnelsen till instans ${en.id} gick inte ut: ${orsak.kod}`);
      }
    }
  }

  @Transactional()
  async paminn(instansId: string, { slag, nyckel }: Remisspaminnelse): Promise<void> {
    const sedd = await this.instanser.medId(instansId);
    const remiss = sedd === null ? null : await this.remisser.lasRad(sedd.remissId);
    const instans = await this.instanser.lasRad(instansId);
    if (remiss?.lage !== 'skickad' || instans?.lage !== 'vantar') return;
    const medBrev = instans.epost !== null && instans.satt !== 'papper';
    if (!(await this.utlamning.handelse(instans, 'paminnelse', { nyckel, text: medBrev ? null : 'Utan brev' }))) return;
    const arende = await this.arenden.hamta(remiss.namndId, remiss.arendeId);
    if (arende === null) return;
    if (medBrev) {
      await this.instanser.andra(instansId, { paminnelser: instans.paminnelser + 1 });
      const brev = slag === 'fore' ? 'paminnelse' : 'sen';
      await this.utlamning.mejla({ remiss, arende, missiv: null }, [instans], brev);
    } else if (remiss.handlaggareId !== null) {
      await this.notiser.lagg({
        till: { personIds: [remiss.handlaggareId] },
        slag: 'remiss.paminn',
        text: `En instans i remissen i ${arende.dnr} har inte svarat och kan inte påminnas med mejl. Ring eller skriv.`,
        lank: `/namnder/${remiss.namndId}/remisser/${remiss.id}`,
        namndId: remiss.namndId,
        objekt: 'remiss',
        objektId: remiss.id,
        nyckel: `${instansId}:${nyckel}`,
      });
    }
  }
}

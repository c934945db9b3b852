import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Handelselogg, Klocka, Schema, type Schemahanterare } from '#plattform';
import { TillkannagivandeForrad } from './tillkannagivande.repository.js';

/** Tar ned anslag vars tid är ute, tidigast dagen efter sista överklagandedag (KL 8:12). */
@Injectable()
@Schema('anslag.ta_ned', { cron: '15 0 * * *' })
export class TaNedAnslag implements Schemahanterare {
  constructor(
    private readonly forrad: TillkannagivandeForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  async kor(): Promise<void> {
    for (const anslag of await this.forrad.attTaNed(this.klocka.idag())) await this.taNed(anslag);
  }

  @Transactional()
  async taNed(anslag: { id: string; namndId: string; delId: string }): Promise<void> {
    const datum = this.klocka.idag();
    if (!(await this.forrad.taNed(anslag.id, datum))) return;
    await this.handelser.skriv({
      namndId: anslag.namndId,
      typ: 'protokollsdel.anslag_nedtaget',
      objekt: 'protokollsdel',
      objektId: anslag.delId,
      efter: { id: anslag.id, datum },
    });
  }
}

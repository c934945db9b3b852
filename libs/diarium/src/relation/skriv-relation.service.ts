import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, Klocka, nyttId, saknas } from '#plattform';
import { ArendeForrad } from '../arende/arende.repository.js';
import { RelationForrad } from './relation.repository.js';
import type { Relationsslag } from './relation.typer.js';

/** Hur ärenden i en nämnd hör ihop. Det som finns hos en annan myndighet är ett annat ärende: dess nummer skrivs hos parten. */
@Injectable()
export class SkrivRelation {
  constructor(
    private readonly forrad: RelationForrad,
    private readonly arenden: ArendeForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /**
   * Samma relation två gånger är en.
   * @throws DomanFel 404 när något av ärendena saknas i nämnden, 422 `DIARIUM.RELATION_SJALV`
   */
  @Transactional()
  async lagg(namndId: string, arendeId: string, slag: Relationsslag, tillArendeId: string): Promise<void> {
    if (arendeId === tillArendeId) {
      const text = 'Välj ett annat ärende än det du är i.';
      throw new DomanFel('DIARIUM.RELATION_SJALV', text, { status: 422, falt: [{ stig: 'tillArendeId', text }] });
    }
    // Låses i id-ordning: två som knyter samma ärenden från var sitt håll väntar på varandra i stället för i ring.
    for (const id of [arendeId, tillArendeId].sort()) {
      if (!(await this.arenden.lasRad(namndId, id))) throw saknas('Ärendet');
    }
    if (await this.forrad.finns(arendeId, tillArendeId, slag)) return;
    const id = nyttId();
    await this.forrad.lagg({
      id,
      namndId,
      franArendeId: arendeId,
      tillArendeId,
      slag,
      skapadTid: this.klocka.nu(),
    });
    await this.logga('arende.relation_tillagd', { namndId, franArendeId: arendeId, tillArendeId, slag });
  }

  /** @throws DomanFel 404 */
  @Transactional()
  async taBort(namndId: string, arendeId: string, id: string): Promise<void> {
    const rad = await this.forrad.taBort(namndId, arendeId, id);
    if (rad === null) throw saknas('Relationen');
    await this.logga('arende.relation_borttagen', rad);
  }

  /** Båda ärendena får en rad. */
  private async logga(
    typ: string,
    rad: { namndId: string; franArendeId: string; tillArendeId: string; slag: string },
  ): Promise<void> {
    const efter = { slag: rad.slag, franArendeId: rad.franArendeId, tillArendeId: rad.tillArendeId };
    for (const objektId of [rad.franArendeId, rad.tillArendeId]) {
      await this.handelser.skriv({ namndId: rad.namndId, typ, objekt: 'arende', objektId, efter });
    }
  }
}

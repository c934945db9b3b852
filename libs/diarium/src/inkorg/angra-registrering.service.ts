import { Injectable } from '@nestjs/common';
import { DomanFel, Handelselogg, Klocka, saknas, Sammanhang, Transactional } from '#plattform';
import { ArendeForrad } from '../arende/arende.repository.js';
import { MakuleraArende } from '../arende/makulera-arende.service.js';
import { AndraHandling } from '../handling/andra-handling.service.js';
import { HandlingForrad } from '../handling/handling.repository.js';
import { InkorgForrad } from './inkorg.repository.js';
import { type Inkorgregistrering, InkorgregistreringForrad } from './inkorgregistrering.repository.js';
import { Mellannamnd } from './mellannamnd.service.js';

const ANGERTID_MS = 60_000;

/**
 * Ångrar en registrering inom en minut. Det registrerade suddas aldrig: handlingen makuleras med skäl, och ärendet med när
 * det gjordes för den (JO 4639-2007). Posten ligger sedan åter i Att registrera.
 */
@Injectable()
export class AngraRegistrering {
  constructor(
    private readonly forrad: InkorgForrad,
    private readonly registreringar: InkorgregistreringForrad,
    private readonly handlingar: HandlingForrad,
    private readonly arenden: ArendeForrad,
    private readonly andra: AndraHandling,
    private readonly makulera: MakuleraArende,
    private readonly mellan: Mellannamnd,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
  ) {}

  /** @throws DomanFel 404, INKORG.FOR_SENT, och det som makuleringen kräver */
  @Transactional()
  async angra(namndId: string, id: string): Promise<void> {
    const funnen = await this.registreringar.hamta(namndId, id);
    if (funnen === null) throw saknas('Registreringen');
    const post = await this.forrad.lasOchHamta(namndId, funnen.postId);
    if (post === null) throw saknas('Posten');
    const { namn } = this.sammanhang.aktor();
    const nu = this.klocka.nu();
    if (funnen.angradTid !== null) return;
    if (nu.getTime() - funnen.tid.getTime() > ANGERTID_MS) {
      throw new DomanFel(
        'INKORG.FOR_SENT',
        `Det går att ångra inom en minut. Rätta i ${funnen.dnr} i stället: makulera handlingen, eller flytta den till rätt ärende.`,
      );
    }
    if (!(await this.registreringar.angra(id, nu, namn))) return;
    await this.makuleraDet(namndId, funnen, `Registreringen ångrades av ${namn}. Posten ligger åter i Att registrera.`);
    await this.forrad.andra(post.id, { tillstand: 'ny', hanteradKonto: null, hanteradNamn: null, hanteradTid: null });
    await this.handelser.skriv({
      namndId,
      typ: 'inkorgpost.angrad',
      objekt: 'inkorgpost',
      objektId: post.id,
      fore: { arendeId: funnen.arendeId, handlingId: funnen.handlingId },
    });
    if (post.slag === 'namnd') await this.mellan.registrerad(post);
  }

  private async makuleraDet(namndId: string, r: Inkorgregistrering, skal: string): Promise<void> {
    const handling = await this.handlingar.hamta(namndId, r.handlingId);
    if (handling?.makuleringSkal === null) await this.andra.makulera(namndId, r.handlingId, handling.version, skal);
    if (!r.nyttArende || (await this.registreringar.andraHandlingar(r.arendeId, r.handlingId)) > 0) return;
    const arende = await this.arenden.hamta(namndId, r.arendeId);
    if (arende?.status === 'registrerat') await this.makulera.makulera(namndId, arende.id, arende.version, skal);
  }
}

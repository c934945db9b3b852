import { Injectable } from '@nestjs/common';
import { Klocka, nyttId, Sammanhang, Transactional } from '#plattform';
import { AtkomstForrad } from './atkomst.repository.js';

/** Den som registrerar det som har sekretess får se vad den själv skrev, också när rollen ensam inte ger det. */
@Injectable()
export class EgenRegistrering {
  constructor(
    private readonly forrad: AtkomstForrad,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  @Transactional()
  async arende(namndId: string, arendeId: string): Promise<void> {
    const { kontoId } = this.sammanhang.aktor();
    if (kontoId === null || (await this.forrad.arendegrund(arendeId, kontoId, this.klocka.idag())) !== null) return;
    await this.lagg(kontoId, { namndId, arendeId, handlingId: null, skal: 'Registrerade ärendet' });
  }

  @Transactional()
  async handling(namndId: string, handlingId: string): Promise<void> {
    const { kontoId } = this.sammanhang.aktor();
    if (kontoId === null || (await this.forrad.handlingsgrund(handlingId, kontoId, this.klocka.idag())) !== null)
      return;
    await this.lagg(kontoId, { namndId, arendeId: null, handlingId, skal: 'Registrerade handlingen' });
  }

  private async lagg(
    kontoId: string,
    rad: { namndId: string; arendeId: string | null; handlingId: string | null; skal: string },
  ): Promise<void> {
    const tid = { givenTid: this.klocka.nu(), fran: this.klocka.idag(), till: null };
    await this.forrad.lagg({ id: nyttId(), ...rad, kontoId, givenAv: kontoId, ...tid });
  }
}

import { Injectable } from '@nestjs/common';
import { Klocka, nyttId, Sammanhang, Transactional } from '#plattform';
import { addVardagar } from '#regelverk';
import { AtkomstForrad } from './atkomst.repository.js';

/** Så många vardagar har den som avgjort en sekretess kvar sin insyn: för att göra klart och rätta det hon skrev. */
const VARDAGAR_KVAR = 5;

/** Den som registrerar eller prövar det som har sekretess får se vad den själv skrev, också när rollen ensam inte ger det. */
@Injectable()
export class EgenRegistrering {
  constructor(
    private readonly forrad: AtkomstForrad,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  @Transactional()
  async arende(namndId: string, arendeId: string): Promise<void> {
    await this.ge({ namndId, arendeId, handlingId: null, skal: 'Registrerade ärendet', till: null });
  }

  @Transactional()
  async handling(namndId: string, handlingId: string): Promise<void> {
    await this.ge({ namndId, arendeId: null, handlingId, skal: 'Registrerade handlingen', till: null });
  }

  /**
   * Den som just avgjort en sekretess som prövades förlorar annars insynen i samma ögonblick. Den får den vid namn, med
   * slutdag, synlig i listan över åtkomster: behovet är att göra klart, inte att följa saken.
   */
  @Transactional()
  async avgjord(objekt: 'arende' | 'handling', namndId: string, id: string): Promise<void> {
    await this.ge({
      namndId,
      arendeId: objekt === 'arende' ? id : null,
      handlingId: objekt === 'handling' ? id : null,
      skal: 'Prövade sekretessen',
      till: addVardagar(this.klocka.idag(), VARDAGAR_KVAR),
    });
  }

  private async ge(rad: {
    namndId: string;
    arendeId: string | null;
    handlingId: string | null;
    skal: string;
    till: string | null;
  }): Promise<void> {
    const { kontoId } = this.sammanhang.aktor();
    if (kontoId === null || (await this.ser(rad, kontoId))) return;
    const tid = { givenTid: this.klocka.nu(), fran: this.klocka.idag() };
    await this.forrad.lagg({ id: nyttId(), ...rad, kontoId, givenAv: kontoId, ...tid });
  }

  private async ser(
    { arendeId, handlingId }: { arendeId: string | null; handlingId: string | null },
    kontoId: string,
  ): Promise<boolean> {
    const idag = this.klocka.idag();
    if (arendeId !== null) return (await this.forrad.arendegrund(arendeId, kontoId, idag)) !== null;
    return handlingId !== null && (await this.forrad.handlingsgrund(handlingId, kontoId, idag)) !== null;
  }
}

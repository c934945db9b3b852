import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, type Hinder, Klocka, saknas } from '#plattform';
import { SammantradeForrad } from './sammantrade.repository.js';
import { sammantradestabell, type Sammantradessteg, stangtSteg } from './sammantrade.tillstand.js';

/** Öppnar, ajournerar, återupptar och avslutar ett sammanträde. */
@Injectable()
export class HallSammantrade {
  constructor(
    private readonly forrad: SammantradeForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** Tidigast på sammanträdesdagen. @throws DomanFel MOTE.FOR_TIDIGT, MOTE.STEGET_STANGT */
  @Transactional()
  async oppna(namndId: string, id: string): Promise<void> {
    await this.ga(namndId, id, 'oppna');
  }

  @Transactional()
  async ajournera(namndId: string, id: string): Promise<void> {
    await this.ga(namndId, id, 'ajournera');
  }

  @Transactional()
  async ateruppta(namndId: string, id: string): Promise<void> {
    await this.ga(namndId, id, 'ateruppta');
  }

  /** @param slut klockslag `HH:MM` @throws DomanFel MOTE.PARAGRAF_UTAN_BESLUT, MOTE.STEGET_STANGT */
  @Transactional()
  async avsluta(namndId: string, id: string, slut: string): Promise<void> {
    await this.ga(namndId, id, 'avsluta', { slut });
  }

  private async ga(namndId: string, id: string, namn: Sammantradessteg, falt: { slut?: string } = {}): Promise<void> {
    const fore = await this.forrad.lasRad(namndId, id);
    if (fore === null) throw saknas('Sammanträdet');
    const lage = await this.forrad.lage(fore, this.klocka.idag());
    const steg = sammantradestabell.oppnaSteg(fore.tillstand, lage).find((ett) => ett.namn === namn);
    const vagrat = ({ kod, text }: Hinder): DomanFel => new DomanFel(kod, text);
    if (steg === undefined) throw vagrat(stangtSteg(namn, fore.tillstand));
    if (steg.hinder !== null) throw vagrat(steg.hinder);
    await this.forrad.sattTillstand(id, steg.till, falt);
    await this.handelser.skriv({
      namndId,
      typ: `sammantrade.${namn}`,
      objekt: 'sammantrade',
      objektId: id,
      fore: { tillstand: fore.tillstand },
      efter: { tillstand: steg.till, ...falt },
    });
  }
}
